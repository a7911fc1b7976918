import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { pendingMigrations, type Database } from '@assay/db'
import type { Logger } from 'pino'

/** How long a runner waits for its database at the start, in milliseconds. */
export const PATIENCE_MS = 30_000
const LONGEST_PAUSE_MS = 4000

/** The database could not be used in time; `code` is stable, for whoever watches the runner. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
  readonly code = 'database_unavailable'

  constructor(where: string, problem: string) {
    super(`The database at ${where} cannot be used: ${problem}`)
  }
}

/** Waits until the database answers and is migrated, saying what it waits for. Rejects with DatabaseUnavailable when `signal` aborts first. */
export async function waitForDatabase(database: Database, log: Logger, signal: AbortSignal): Promise<void> {
  const where = addressWithoutSecrets(database.url)
  for (let pauseMs = 250; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const problem = await Promise.race([problemOf(database), silence(signal)])
    if (problem === null) return
    log.warn({ pauseMs }, `Waiting for the database at ${where}: ${problem}`)
    await delay(pauseMs, undefined, { signal }).catch(() => {})
    if (signal.aborted) throw new DatabaseUnavailable(where, problem)
  }
}

async function problemOf(database: Database): Promise<string | null> {
  try {
    const pending = await pendingMigrations(database.pool)
    return pending.length === 0 ? null : `it is not migrated yet, ${pending.join(', ')} is missing`
  } catch (error) {
    return reasonOf(error)
  }
}

/** What is said of a database that neither accepts nor refuses a connection. */
async function silence(signal: AbortSignal): Promise<string> {
  if (!signal.aborted) await once(signal, 'abort')
  return 'it does not answer'
}

/** A refused connection to a name with several addresses has its reasons inside and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function addressWithoutSecrets(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
