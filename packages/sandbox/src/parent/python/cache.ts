import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/**
 * Files that are costly to make and the same every time. Their folder belongs to the installation, and only its owner
 * may write there: whoever else could would choose what interpreters wake up with.
 */
const folder = join(import.meta.dirname, '../../../../../.cache/sandbox')

/** Path of a file that was kept before, or null. */
export async function findFile(name: string): Promise<string | null> {
  const path = join(folder, name)
  if (!(await isOurs(folder)) || !(await isOurs(path))) return null
  const now = new Date()
  await utimes(path, now, now).catch(() => {})
  return path
}

/** Path of the file once it is kept, whole or not at all; null where it cannot be. */
export async function keepFile(name: string, bytes: Uint8Array): Promise<string | null> {
  const unfinished = join(folder, `${name}.${process.pid}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await write(unfinished, bytes)
    await rename(unfinished, join(folder, name))
    await forgetOld()
  } catch {
    await rm(unfinished, { force: true }).catch(() => {})
  }
  return findFile(name)
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function isOurs(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  if (!stats || process.platform === 'win32') return stats !== null
  const trusted = stats.uid === process.getuid?.() || stats.uid === 0
  return trusted && (stats.mode & writableByOthers) === 0
}

const writableByOthers = 0o022

/** What no version has used for a while. */
async function forgetOld(): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > maxUnusedMs) await rm(path, { force: true })
  }
}

const maxUnusedMs = 7 * 24 * 3600 * 1000
