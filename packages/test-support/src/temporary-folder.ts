import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeCluster } from '@assay/local-postgres'

/** Temporary folders are named after the process that made them. */
const prefix = 'assay-test-'

/** A folder for one run, open to every user, as the one that Postgres runs as must get through. */
export async function makeTemporaryFolder(): Promise<string> {
  await removeLeftovers()
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  await chmod(folder, 0o755)
  return folder
}

/** Removes a run's folder, and the data of its clusters, which may be kept elsewhere. */
export async function removeTemporaryFolder(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.filter((name) => /postgres/.test(name)).map((name) => removeCluster(join(folder, name))))
  await rm(folder, { recursive: true, force: true })
}

/** Removes the folders of runs that were killed before they could. Their clusters were stopped by their watchdogs. */
async function removeLeftovers(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix))
  const dead = names.filter((name) => !isAlive(Number.parseInt(name.slice(prefix.length), 10)))
  // Another run may be removing the same one.
  await Promise.all(dead.map((name) => removeTemporaryFolder(join(tmpdir(), name)).catch(() => {})))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
