import { execFile } from 'node:child_process'
import { cp, mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const source = join(import.meta.dirname, 'peers')
const folder = join(import.meta.dirname, '../../../../.cache/bench-peers')

/** Installs what Assay itself does not need, once. Returns the manifest to resolve it from. */
export async function installPeers(): Promise<string> {
  const manifest = join(folder, 'package.json')
  if (await isThere(join(folder, 'node_modules', 'deno'))) return manifest
  await mkdir(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) await cp(join(source, file), join(folder, file))
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, shell: process.platform === 'win32' })
  return manifest
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
