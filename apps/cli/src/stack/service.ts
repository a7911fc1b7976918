import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { info, logWriter, warning, type LogWriter } from '../terminal/log-lines.ts'
import { Advice } from '../terminal/say-why.ts'
import { root } from './settings.ts'

export interface ServicePlan {
  name: string
  /** Arguments of Node, from the root of the repository. */
  args: string[]
  environment: Record<string, string>
  /** Everything that it writes is kept here, as `<name>.log`. */
  logFolder: string
  verbose: boolean
}

/** A program of ours that runs beside this one. */
export interface Service {
  name: string
  /** Settles when it ends without having been asked to. */
  crashed: Promise<Advice>
  /** Lets it finish what it is doing; after `drainLimitMs` it is killed. */
  stop: () => Promise<void>
  kill: () => void
}

/** The API answers requests under way, the runner finishes its jobs or hands them back. */
const drainLimitMs = 20_000

/** Starts a program in a session of its own, so that Ctrl-C reaches it only through `stop`, in the right order. */
export function startService(plan: ServicePlan): Service {
  const guard = join(import.meta.dirname, 'child-guard.ts')
  // The one deprecation at work is inside Prisma's adapter, which queries within a transaction as pg 9 will not allow.
  const child = spawn(process.execPath, ['--disable-warning=DeprecationWarning', '--import', guard, ...plan.args], {
    cwd: root,
    env: { ...inherited(), ...plan.environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const log = writeLog(child, plan)
  let stopping = false
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    name: plan.name,
    crashed: ended.then((code) => (stopping ? new Promise<never>(() => {}) : new Advice(lastWords(plan, code, log)))),
    async stop() {
      stopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const limit = setTimeout(() => child.kill('SIGKILL'), drainLimitMs)
      child.kill('SIGTERM')
      await ended
      clearTimeout(limit)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

function writeLog(child: ChildProcess, { name, logFolder, verbose }: ServicePlan): LogWriter {
  const log = logWriter(name, { verbose, copy: createWriteStream(join(logFolder, `${name}.log`), { mode: 0o600 }) })
  child.stdout?.setEncoding('utf8').on('data', log.reader(info))
  child.stderr?.setEncoding('utf8').on('data', log.reader(warning))
  void once(child, 'close').then(log.end)
  return log
}

function lastWords({ name, logFolder }: ServicePlan, code: number | null, log: LogWriter): string {
  const how = code === null ? 'was killed' : `ended with code ${code}`
  return `The ${name} ${how}. Its log is ${join(logFolder, `${name}.log`)}; the end of it:\n\n${log.tail()}`
}

const systemVariables = ['PATH', 'Path', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'SystemRoot', 'NODE_OPTIONS', 'NODE_COMPILE_CACHE']
const tuningVariables = ['LOG_LEVEL', 'TRUST_PROXY', 'DIRECT_DATABASE_URL', 'CONCURRENCY', 'SANDBOX_SPARES', 'SANDBOX_REUSE']

/** What the system and the programs' own settings need of our environment, and nothing else of it. */
function inherited(): NodeJS.ProcessEnv {
  const names = new Set([...systemVariables, ...tuningVariables])
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => names.has(name)))
}
