import { join, resolve } from 'node:path'
import { Advice } from '../terminal/say-why.ts'

export const root = resolve(import.meta.dirname, '../../../..')

/** What the environment and the command line ask for. */
export interface Settings {
  /** Databases, passwords and logs of this installation. */
  dataDirectory: string
  /** A Postgres of the operator's own; without one, a local cluster is started. */
  databaseUrl?: string
  /** A second one, which holds nothing but candidates' SQL. */
  sandboxDatabaseUrl?: string
  /** Whether answers may run where the sandbox lacks a layer that they should meet. */
  allowWeak: boolean
  host: string
  /** 0: any free one. */
  port: number
  /** Under which browsers reach us, without a slash at the end; by default localhost and the port. */
  publicUrl?: string
}

export function readSettings(flags: { port?: string } = {}, env = process.env): Settings {
  return {
    dataDirectory: env['ASSAY_DATA_DIR'] ? resolve(env['ASSAY_DATA_DIR']) : join(root, '.assay'),
    databaseUrl: databaseAddress('DATABASE_URL', env),
    sandboxDatabaseUrl: databaseAddress('SANDBOX_DATABASE_URL', env),
    allowWeak: yesOrNo('SANDBOX_ALLOW_WEAK', env),
    host: env['HOST'] || '127.0.0.1',
    port: portNumber(flags.port ?? (env['PORT'] || '3000')),
    publicUrl: env['PUBLIC_URL']?.replace(/\/+$/, '') || undefined,
  }
}

/** Checked here, because the drivers' own words about a mistyped address help nobody. The value may hold a password. */
function databaseAddress(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const value = env[name]
  if (!value) return undefined
  if (/^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? '')) return value
  throw new Advice(`${name} is not the address of a Postgres database. Write it like postgresql://user:password@host:5432/name, or leave it out.`)
}

function yesOrNo(name: string, env: NodeJS.ProcessEnv): boolean {
  const value = env[name] || 'false'
  if (value === 'true' || value === 'false') return value === 'true'
  throw new Advice(`${name} is neither true nor false. Write one of them, or leave it out.`)
}

function portNumber(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Advice(`"${text}" is not a port. Give a number up to 65535 with --port or PORT.`)
}
