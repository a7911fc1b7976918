import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const databaseAddress = z.url({ protocol: /^postgres(ql)?$/ })
const appDirectory = z.string().refine((directory) => existsSync(join(directory, 'index.html')))
const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((text) => new URL(text).pathname === '/')
  .transform((text) => new URL(text).origin)
const proxies = z.union([z.stringbool(), z.string().regex(/^[\da-fA-F.:,/ ]+$/)])

/** Every variable that the API reads; a description says what to write when its value is refused. */
const environment = z.object({
  DATABASE_URL: databaseAddress.describe('the address of a Postgres database: postgresql://user:password@host:5432/name'),
  DIRECT_DATABASE_URL: databaseAddress
    .optional()
    .describe('the address of the same database past any transaction pooler, in the form of DATABASE_URL'),
  HOST: z.string().default('127.0.0.1').describe('the address to listen on, 0.0.0.0 for every one'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('a port number, 0 for any free one'),
  PUBLIC_URL: origin
    .default('http://localhost:3000')
    .describe('the address under which browsers reach this server, without a path: https://assay.example.com'),
  AUTH_SECRET: z.string().min(32).describe('at least 32 random characters, as `openssl rand -base64 32` prints them'),
  CANDIDATE_APP_DIR: appDirectory.optional().describe('the directory of the built candidate app, which holds index.html'),
  CONSOLE_APP_DIR: appDirectory.optional().describe('the directory of the built console, which holds index.html'),
  LOG_LEVEL: z.enum(logLevels).default('info').describe(`one of ${logLevels.join(', ')}`),
  TRUST_PROXY: proxies
    .default(false)
    .describe('true, false, or the addresses of the proxies whose x-forwarded-for header is believed'),
})
type Variable = keyof typeof environment.shape

export interface Config {
  databaseUrl: string
  /** Past a pooler, for LISTEN. */
  directDatabaseUrl: string
  host: string
  port: number
  /** Without a slash at the end. */
  publicUrl: string
  authSecret: string
  candidateAppDir?: string
  consoleAppDir?: string
  logLevel: (typeof logLevels)[number]
  trustProxy: boolean | string
}

/** Names every variable that was refused and what was expected of it; never repeats a value, which may be a secret. */
export class ConfigError extends Error {}

/** Reads the environment, once, at the start. Throws a ConfigError when a value is missing or wrong. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new ConfigError(explain(parsed.error, given))
  const values = parsed.data
  return {
    databaseUrl: values.DATABASE_URL,
    directDatabaseUrl: values.DIRECT_DATABASE_URL ?? values.DATABASE_URL,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    authSecret: values.AUTH_SECRET,
    candidateAppDir: values.CANDIDATE_APP_DIR,
    consoleAppDir: values.CONSOLE_APP_DIR,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
  }
}

function explain({ issues }: z.core.$ZodError, given: Record<string, unknown>): string {
  const refused = (Object.keys(environment.shape) as Variable[]).filter((name) => issues.some(({ path }) => path[0] === name))
  return refused
    .map((name) => `${name} is ${name in given ? 'wrong' : 'missing'}: expected ${environment.shape[name].description}.`)
    .join('\n')
}
