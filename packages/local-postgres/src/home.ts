import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { canEnter, type Account } from './account.ts'
import { initialise } from './initialise.ts'
import { ClusterError, folderProblem } from './problems.ts'
import type { Programs } from './programs.ts'

/** Where a cluster lives, and the key to it. */
export interface Home {
  directory: string
  data: string
  log: string
  password: string
}

interface Plan {
  directory: string
  durable: boolean
  sharedFolder: string
  account: Account
  programs: Programs
}

/** Opens the cluster of a directory, made first when there is none. Of several processes at once, one makes it. */
export async function openHome(plan: Plan): Promise<Home> {
  const directory = resolve(plan.directory)
  return (await findHome(directory)) ?? (await makeHome({ ...plan, directory }))
}

/** The cluster that a directory holds; null when it holds none. */
export async function findHome(directory: string): Promise<Home | null> {
  const file = deed(directory)
  if (!existsSync(file)) return null
  const { data, password } = JSON.parse(await readFile(file, 'utf8')) as { data: string; password: string }
  const path = resolve(directory, data)
  if (existsSync(path)) return { directory, data: path, log: `${path}.log`, password }
  throw new ClusterError(
    `${file} says that the data is in ${path}, but nothing is there. Restore it, or delete ${file} to begin with an empty database.`,
  )
}

/** Removes a stopped cluster with all its data, wherever that is kept. */
export async function removeCluster(directory: string): Promise<void> {
  const home = await findHome(resolve(directory))
  if (home) await Promise.all([home.data, home.log].map((path) => rm(path, { recursive: true, force: true })))
  await rm(directory, { recursive: true, force: true })
}

/** The file that makes a data folder this directory's cluster: where the folder is, and the superuser's password. */
function deed(directory: string): string {
  return join(directory, 'cluster.json')
}

/** Makes a data folder under a name of its own; linking its deed into place decides between several makers. */
async function makeHome(plan: Plan): Promise<Home> {
  const { directory } = plan
  const password = randomBytes(24).toString('hex')
  try {
    await mkdir(directory, { recursive: true })
    const data = await makeDataFolder(plan)
    await initialise({ ...plan, data, password })

    const draft = `${deed(directory)}.${randomBytes(4).toString('hex')}`
    const inside = dirname(data) === directory
    const content = JSON.stringify({ data: inside ? relative(directory, data) : data, password })
    await writeFile(draft, content, { mode: 0o600 })
    const won = await link(draft, deed(directory)).then(() => true, onlyIfAbsent)
    await rm(draft)
    if (!won) await rm(data, { recursive: true })
  } catch (error) {
    throw folderProblem(error, directory)
  }
  const home = await findHome(directory)
  if (!home) throw new ClusterError(`${directory} was removed while a database was made in it. Start again.`)
  return home
}

/** In the directory itself, or in a shared folder when the account that runs Postgres cannot get there. */
async function makeDataFolder({ directory, account, sharedFolder }: Plan): Promise<string> {
  const name = `data-${randomBytes(3).toString('hex')}`
  const first = join(directory, name)
  await mkdir(first, { mode: 0o700 })
  if (account === null) return first
  await chown(first, account.uid, account.gid)
  // The directory is the cluster's own: its user may pass through, though not look around.
  await chmod(directory, (await stat(directory)).mode | 0o011)
  if (canEnter(account, first)) return first

  await rm(first, { recursive: true })
  const second = join(sharedFolder, `${basename(directory)}-${name}`)
  await mkdir(sharedFolder, { recursive: true, mode: 0o755 })
  await mkdir(second, { mode: 0o700 })
  await chown(second, account.uid, account.gid)
  return second
}

function onlyIfAbsent(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false
  throw error
}
