import { reuses, type Reuse } from '@assay/grading/work'
import { z } from 'zod'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const address = z.url({ protocol: /^postgres(ql)?$/ })
const count = (from: number, to: number) => z.coerce.number().int().min(from).max(to)

/** Every variable that the runner reads; a description says what to write when its value is refused. */
const environment = z.object({
  DATABASE_URL: address.describe('the address of the Postgres database of Assay: postgresql://user:password@host:5432/name'),
  DIRECT_DATABASE_URL: address.optional().describe('the address of the same database past a connection pooler, for the queue'),
  SANDBOX_DATABASE_URL: address
    .optional()
    .describe('a superuser’s address of a Postgres cluster that holds nothing else: postgresql://postgres:password@host:5433/postgres'),
  CONCURRENCY: count(1, 64).default(2).describe('how many jobs run at one time, a whole number from 1 to 64'),
  SANDBOX_SPARES: count(0, 16).default(1).describe('how many sandbox processes wait ready per engine, a whole number from 0 to 16'),
  SANDBOX_REUSE: z
    .enum(reuses)
    .default('attempt')
    .describe('attempt to let only the Runs of one attempt share a sandbox process, or pool to let anybody’s, for practice only'),
  SANDBOX_ALLOW_WEAK: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true to run strangers’ code also where seccomp is absent, on a machine that they may have; else false'),
  LOG_LEVEL: z.enum(logLevels).default('info').describe(`one of ${logLevels.join(', ')}`),
})
type Variable = keyof typeof environment.shape

export interface Config {
  databaseUrl: string
  /** For the queue's LISTEN, which a transaction pooler would break. */
  queueUrl: string
  /** Null: SQL answers are refused with internal-error. */
  sandboxDatabaseUrl: string | null
  concurrency: number
  sandboxSpares: number
  /** Who may share a sandbox process. */
  sandboxReuse: Reuse
  /** Whether answers run although a required layer of the sandbox is absent. */
  sandboxAllowWeak: boolean
  logLevel: (typeof logLevels)[number]
}

/** Names every variable that was refused and what was expected of it; never repeats a value, which may be a secret. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the environment, once, at the start. Throws a ConfigError when a value is missing or wrong. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new ConfigError(explain(parsed.error, given))
  const values = parsed.data
  return {
    databaseUrl: values.DATABASE_URL,
    queueUrl: values.DIRECT_DATABASE_URL ?? values.DATABASE_URL,
    sandboxDatabaseUrl: values.SANDBOX_DATABASE_URL ?? null,
    concurrency: values.CONCURRENCY,
    sandboxSpares: values.SANDBOX_SPARES,
    sandboxReuse: values.SANDBOX_REUSE,
    sandboxAllowWeak: values.SANDBOX_ALLOW_WEAK === 'true',
    logLevel: values.LOG_LEVEL,
  }
}

function explain({ issues }: z.core.$ZodError, given: Record<string, unknown>): string {
  const names = Object.keys(environment.shape) as Variable[]
  return names
    .filter((name) => issues.some(({ path }) => path[0] === name))
    .map((name) => `${name} is ${name in given ? 'wrong' : 'missing'}: expected ${environment.shape[name].description}.`)
    .join('\n')
}
