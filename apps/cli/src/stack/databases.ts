import { join } from 'node:path'
import { migrate, openDatabase } from '@assay/db'
import { ensureDatabase, startCluster, type ClusterError } from '@assay/local-postgres'
import { Advice } from '../terminal/say-why.ts'
import type { Settings } from './settings.ts'

/** A database that can be used until `stop`; `lost` settles only if a local cluster dies before that. */
export interface OpenedDatabase {
  url: string
  stop: () => Promise<void>
  lost: Promise<ClusterError>
}

type Place = Pick<Settings, 'dataDirectory' | 'databaseUrl' | 'sandboxDatabaseUrl'>

/**
 * The application's database: the operator's own where there is one, else a local cluster's. It is brought up to date
 * unless `migrated` is false.
 */
export async function openApplicationDatabase(
  { dataDirectory, databaseUrl }: Place,
  { migrated = true }: { migrated?: boolean } = {},
): Promise<OpenedDatabase> {
  const database = databaseUrl ? await theirs('DATABASE_URL', databaseUrl) : await ours(dataDirectory)
  if (!migrated) return database
  try {
    await migrate(database.url)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The cluster for candidates' SQL: superuser address, as the sandbox makes roles and databases in it. */
export async function openSandboxDatabase({ dataDirectory, sandboxDatabaseUrl }: Place): Promise<OpenedDatabase> {
  if (sandboxDatabaseUrl) return theirs('SANDBOX_DATABASE_URL', sandboxDatabaseUrl)
  const cluster = await startCluster({ directory: join(dataDirectory, 'sandbox-postgres'), purpose: 'sandbox' })
  return { ...cluster, url: cluster.url() }
}

async function ours(dataDirectory: string): Promise<OpenedDatabase> {
  const cluster = await startCluster({ directory: join(dataDirectory, 'postgres'), purpose: 'application' })
  return { ...cluster, url: await ensureDatabase(cluster, 'assay') }
}

/** Asked once before anything relies on it, so that a wrong address is told in a sentence that names the variable. */
async function theirs(variable: string, url: string): Promise<OpenedDatabase> {
  const database = openDatabase(url, { connections: 1 })
  try {
    await database.pool.query('SELECT 1')
  } catch (cause) {
    const { host } = new URL(url)
    const said = cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : String(cause)
    throw new Advice(`${variable} leads to ${host}, but no query works there: ${said}. Check the address, or leave ${variable} out.`, { cause })
  } finally {
    await database.close()
  }
  return { url, stop: async () => {}, lost: new Promise(() => {}) }
}
