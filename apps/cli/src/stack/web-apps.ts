import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Advice } from '../terminal/say-why.ts'
import { root } from './settings.ts'

export const webApps = ['candidate', 'console'] as const
export type WebApp = (typeof webApps)[number]

export function builtFolder(app: WebApp): string {
  return join(root, 'apps', app, 'dist')
}

/** Builds those of the two apps whose sources changed since they were built last. */
export async function buildWebApps(): Promise<void> {
  await Promise.all(webApps.map(buildIfChanged))
}

async function buildIfChanged(app: WebApp): Promise<void> {
  const sources = await hashOfSources(app)
  const marker = join(root, '.cache', `${app}-built-from`)
  const builtFrom = await readFile(marker, 'utf8').catch(() => '')
  if (builtFrom === sources && existsSync(join(builtFolder(app), 'index.html'))) return

  await build(app)
  await mkdir(join(root, '.cache'), { recursive: true })
  await writeFile(marker, sources)
}

async function build(app: WebApp): Promise<void> {
  const folder = join(root, 'apps', app)
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
  // Whatever the shell or a test runner says: a development build is slow, and keeps no page for a tunnel.
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' }
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: folder, env, maxBuffer: 64_000_000 })
  } catch (cause) {
    const { stderr = '', stdout = '' } = cause as { stderr?: string; stdout?: string }
    throw new Advice(`The ${app} app could not be built.\n\n${(stdout + stderr).trim()}`, { cause })
  }
}

/** Everything that a build reads: the app, the packages that apps may import, and the versions of all the others. */
async function hashOfSources(app: WebApp): Promise<string> {
  const folders = [`apps/${app}`, 'packages/ui', 'packages/api-client', 'packages/contracts']
  const files = (await Promise.all(folders.map((folder) => filesOf(join(root, folder))))).flat()
  const hash = createHash('sha256')
  for (const file of [...files, join(root, 'pnpm-lock.yaml')]) {
    hash.update(file).update('\0').update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

const unread = new Set(['node_modules', 'dist'])

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true })
  const entries = found.filter(({ name }) => !unread.has(name) && !name.includes('.test.'))
  const files = entries.map(async (entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : [path]
  })
  return (await Promise.all(files)).flat().toSorted()
}
