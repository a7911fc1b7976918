import { execFile } from 'node:child_process'
import { chown, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import { startProblem } from './problems.ts'
import type { Programs } from './programs.ts'
import { cleanEnvironment } from './settings.ts'

/**
 * Who may connect to what, from this machine only. The maintenance databases are the superuser's: a role that was made
 * for one database can reach nothing else.
 */
const accessRules = `
host  all                   postgres  127.0.0.1/32  scram-sha-256
host  postgres,template1    all       127.0.0.1/32  reject
host  all                   all       127.0.0.1/32  scram-sha-256
`

/**
 * Makes an empty cluster in an empty folder. Text is UTF-8 and sorted by code point (Postgres's own C.UTF-8), so that
 * the same query gives the same order on every machine.
 */
export async function initialise(plan: {
  data: string
  password: string
  durable: boolean
  account: Account
  programs: Programs
}): Promise<void> {
  const { data, account } = plan
  const passwordFile = `${data}.password`
  await writeFile(passwordFile, plan.password, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  const flags = [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(plan.durable ? [] : ['--no-sync']),
  ]
  try {
    await promisify(execFile)(plan.programs.initdb, flags, { ...account, cwd: data, env: cleanEnvironment() })
    await writeFile(`${data}/pg_hba.conf`, accessRules)
  } catch (error) {
    await rm(data, { recursive: true, force: true })
    const output = (error as { stderr?: string }).stderr ?? String(error)
    throw startProblem(output, { directory: data, data, log: 'initdb' })
  } finally {
    await rm(passwordFile, { force: true })
  }
}
