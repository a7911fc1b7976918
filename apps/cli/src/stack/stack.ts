import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { step } from '../../../../scripts/lib/progress.mjs'
import { Advice } from '../terminal/say-why.ts'
import { importShippedBank } from './bank.ts'
import { keptJson, openDataFolder } from './data-folder.ts'
import { openApplicationDatabase, openSandboxDatabase } from './databases.ts'
import { reservePort } from './port.ts'
import { startDevelopmentServers } from './development.ts'
import { reachable, untilReady } from './ready.ts'
import { startService, type Service } from './service.ts'
import type { Settings } from './settings.ts'
import { settleForWeakness } from './walls.ts'
import { buildWebApps, builtFolder } from './web-apps.ts'

export interface StackOptions {
  /** Shows everything that the programs log. */
  verbose: boolean
  /** Starts programs anew when their sources change, and serves the two apps by vite. */
  reload: boolean
  quiet: boolean
}

/** Everything that serves one installation. */
export interface Stack {
  /** Where browsers find it. */
  publicUrl: string
  consoleUrl: string
  /** Where this machine finds its API. */
  apiUrl: string
  databaseUrl: string
  /** Settles, with the reason, when a part of it ended without having been asked to. */
  crashed: Promise<Error>
  /** Web and runner first, so that they can finish; their databases after them. */
  stop: () => Promise<void>
}

/**
 * Starts databases, API and runner, with the shipped questions imported and the two apps built. What was started is
 * stopped again when something fails on the way.
 */
export async function startStack(settings: Settings, options: StackOptions): Promise<Stack> {
  const stops: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const undo of stops.splice(0).toReversed()) await undo()
  }
  try {
    return { ...(await start(settings, options, stops)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(settings: Settings, options: StackOptions, stops: (() => Promise<unknown>)[]): Promise<Omit<Stack, 'stop'>> {
  const show = { quiet: options.quiet }
  await openDataFolder(settings.dataDirectory)
  const port = await reservePort(settings.host, settings.port)

  const building = options.reload ? undefined : step('Building the two web apps', buildWebApps, show)
  building?.catch(() => {}) // told below, after what may fail before it
  const [application, sandbox] = await step('Starting the databases', async () => {
    const opened = await Promise.allSettled([openApplicationDatabase(settings), openSandboxDatabase(settings)])
    for (const result of opened) if (result.status === 'fulfilled') stops.push(result.value.stop)
    return opened.map(valueOf)
  }, show)
  if (!application || !sandbox) throw new Error('a database is missing')
  const allowWeak = settleForWeakness(settings.allowWeak)
  await step('Importing the question bank', () => importShippedBank(application.url, sandbox.url, allowWeak), show)
  await building

  const development = options.reload ? startDevelopmentServers(port, settings.dataDirectory) : undefined
  const publicUrl = settings.publicUrl ?? development?.publicUrl ?? `http://localhost:${port}`
  const services = await startServices({ ...settings, port, publicUrl, allowWeak }, options, { application: application.url, sandbox: sandbox.url })
  const all = [...services, ...(development?.services ?? [])]
  stops.push(() => Promise.all(all.map((service) => service.stop())))

  const crashed = Promise.race<Error>([application.lost, sandbox.lost, ...all.map((service) => service.crashed)])
  const apiUrl = `http://${reachable(settings.host)}:${port}`
  await step('Starting the API', () => untilReady(apiUrl, crashed), show)
  const consoleUrl = development?.consoleUrl ?? `${publicUrl}/console/`
  return { publicUrl, consoleUrl, apiUrl, databaseUrl: application.url, crashed }
}

async function startServices(
  { dataDirectory, host, port, publicUrl, allowWeak }: Settings & { publicUrl: string },
  { verbose, reload }: StackOptions,
  databases: { application: string; sandbox: string },
): Promise<Service[]> {
  const { authSecret } = await keptJson(dataDirectory, 'secrets.json', () => ({ authSecret: randomBytes(32).toString('base64url') }))
  const common = { logFolder: dataDirectory, verbose }
  const watch = reload ? ['--watch', '--watch-preserve-output'] : []
  const api = {
    DATABASE_URL: databases.application,
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    AUTH_SECRET: authSecret,
    ...(reload ? {} : { CANDIDATE_APP_DIR: builtFolder('candidate'), CONSOLE_APP_DIR: builtFolder('console') }),
  }
  const runner = { DATABASE_URL: databases.application, SANDBOX_DATABASE_URL: databases.sandbox, SANDBOX_ALLOW_WEAK: String(allowWeak) }
  return [
    startService({ ...common, name: 'api', args: [...watch, 'apps/api/src/server.ts'], environment: api }),
    startService({ ...common, name: 'runner', args: [...watch, join('apps', 'runner', 'src', 'main.ts')], environment: runner }),
  ]
}

function valueOf<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'fulfilled') return result.value
  throw result.reason instanceof Error ? result.reason : new Advice(String(result.reason))
}
