import { existsSync } from 'node:fs'
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Advice } from '../terminal/say-why.ts'

/** Makes sure that an installation's folder is there and can be written. */
export async function openDataFolder(path: string): Promise<void> {
  try {
    await makeFolder(path)
    await access(path, constants.W_OK)
  } catch (cause) {
    throw new Advice(`${path} cannot be written, and Assay keeps its data there. Mend that, or set ASSAY_DATA_DIR to another folder.`, { cause })
  }
}

/**
 * Parents are made only when they are missing: asked to make them in a file system that refuses new folders as if
 * their parent were not there (/proc does), Node would try for ever.
 */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path)) return
  const recursive = !existsSync(dirname(path))
  await mkdir(path, { recursive })
}

/** A small file of an installation that is made once and kept: only its owner can read it. */
export async function keptJson<T>(folder: string, name: string, make: () => T | Promise<T>): Promise<T> {
  const kept = await readKeptJson<T>(folder, name)
  if (kept) return kept
  const made = await make()
  await writeKeptJson(folder, name, made)
  return made
}

export async function readKeptJson<T>(folder: string, name: string): Promise<T | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}

export async function writeKeptJson(folder: string, name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
}
