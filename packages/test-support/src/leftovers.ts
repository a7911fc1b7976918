import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Temporary folders are named after the process that made them. */
export const temporaryPrefix = 'assay-test-'

/** Removes the folders of runs that were killed before they could. Their clusters were stopped by their watchdogs. */
export async function removeLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(temporaryPrefix))
  const dead = names.filter((name) => !isAlive(Number.parseInt(name.slice(temporaryPrefix.length), 10)))
  await Promise.all(dead.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {})))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
