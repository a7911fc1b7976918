import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, truncate } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Home } from './home.ts'
import { choosePort, portTaken, rememberPort } from './port.ts'
import { untilReady, type Postmaster } from './postmaster.ts'
import { folderProblem, startProblem } from './problems.ts'
import type { Programs } from './programs.ts'
import { cleanEnvironment, sandboxLimits, serverSettings, type Purpose } from './settings.ts'
import { spreadDatabases } from './spread.ts'
import { watch, type Watchdog } from './watchdog.ts'

export interface LaunchOptions {
  purpose: Purpose
  port?: number
  durable: boolean
  home: Home
  account: Account
  programs: Programs
}

/** Past this the log of earlier starts is thrown away. */
const logLimitBytes = 10_000_000
const readyLimitMs = 60_000

/**
 * Starts the server of a cluster and waits until it accepts connections. Null: try again, because another process was
 * faster, or took the port, or the last server's processes are still ending.
 */
export async function launch(options: LaunchOptions): Promise<(Postmaster & { watchdog: Watchdog }) | null> {
  const { home } = options
  const port = await choosePort(home.directory, options.port)
  await spreadDatabases(home.data, options.account)
  const log = await openLog(home.log)
  const server = spawnServer(options, port, log.fd)
  await log.file.close()
  if (server.pid === undefined) throw folderProblem((await once(server, 'error'))[0], options.programs.postgres)

  const watchdog = watch(server.pid, home.data)
  const isThere = () => server.exitCode === null && server.signalCode === null
  const postmaster = await untilReady(home.data, server.pid, AbortSignal.timeout(readyLimitMs), isThere)
  if (postmaster) {
    await rememberPort(home.directory, port)
    return { ...postmaster, watchdog }
  }
  watchdog.dismiss()
  return explain(await log.written(), port, options)
}

/** In a session of its own: Ctrl-C in a terminal reaches us, and we stop it when nobody needs it any more. */
function spawnServer({ purpose, durable, home, account, programs }: LaunchOptions, port: number, log: number): ChildProcess {
  const command = [programs.postgres, '-D', home.data, '-p', String(port), ...serverSettings(purpose, durable)]
  const walled = purpose === 'sandbox' && process.platform !== 'win32'
  const [program, ...args] = walled ? ['/bin/sh', '-c', `${sandboxLimits} && exec "$0" "$@"`, ...command] : command
  const server = spawn(program ?? '', args, {
    ...account,
    cwd: home.data,
    env: cleanEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  server.unref()
  return server
}

async function openLog(path: string) {
  const file = await open(path, 'a', 0o600)
  const { size } = await file.stat()
  if (size > logLimitBytes) await truncate(path)
  const start = size > logLimitBytes ? 0 : size
  const written = async () => (await readFile(path)).subarray(start).toString()
  return { file, fd: file.fd, written }
}

async function explain(output: string, port: number, { port: wanted, durable, home }: LaunchOptions): Promise<null> {
  if (/lock file "postmaster.pid" already exists/.test(output)) return null
  if (/pre-existing shared memory block/.test(output)) return delay(1000, null)
  if (/could not bind|Address already in use/i.test(output)) {
    if (wanted === undefined) return null
    throw portTaken(port)
  }
  throw startProblem(output, { ...home, worthless: !durable })
}
