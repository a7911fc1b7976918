import { spawnSync } from 'node:child_process'
import { ClusterError } from './problems.ts'

/** The operating-system user that Postgres runs as; null stands for the one that runs this process. */
export type Account = { uid: number; gid: number } | null

/** Postgres refuses to run as root: then it runs as `postgres`, a user that is made when the system has none. */
export function operatingAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const found = findAccount('postgres') ?? makeAccount('postgres')
  if (found) return found
  throw new ClusterError(
    'Postgres refuses to run as root, and no user "postgres" could be made for it. ' +
      'Start as an ordinary user, or run `useradd --system postgres` first.',
  )
}

function findAccount(name: string): Account {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function makeAccount(name: string): Account {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return findAccount(name)
}

/** Whether the account can walk to a folder: any parent may be closed to it, as /root is. */
export function canEnter(account: Account, folder: string): boolean {
  return account === null || spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...account, cwd: '/' }).status === 0
}

/** Whether the account can start a program, its shared libraries included. */
export function canRun(account: Account, program: string): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0
}
