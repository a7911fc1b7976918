import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './paths.mjs'

/**
 * Installs what a benchmark measures with or against, and Assay itself does not need: the package.json and
 * package-lock.json of `manifests`. Once, below .cache, and again when the lock has changed.
 *
 * @param {string} manifests a folder called `peers`, in that of the benchmark
 * @returns {Promise<string>} the package.json to resolve them from
 */
export async function installBenchPeers(manifests) {
  const folder = join(root, '.cache', 'bench', basename(dirname(manifests)))
  const lock = (of) => readFile(join(of, 'package-lock.json'), 'utf8').catch(() => null)
  if ((await lock(folder)) !== (await lock(manifests))) {
    // Beside its place first: what was interrupted is never used.
    const unfinished = `${folder}.${process.pid}`
    await mkdir(unfinished, { recursive: true })
    for (const file of ['package.json', 'package-lock.json']) await cp(join(manifests, file), join(unfinished, file))
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: unfinished, shell: process.platform === 'win32' })
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
  }
  return join(folder, 'package.json')
}
