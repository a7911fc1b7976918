import { Client } from 'pg'
import { ClusterError, codeOf } from './problems.ts'

/** One process's use of a running cluster. */
export interface Occupancy {
  /** Ends the use. True when nobody else uses the cluster: then the caller must stop it. */
  leave(): Promise<boolean>
  /** Settles only when the cluster goes away before `leave`. */
  lost: Promise<void>
}

/** Names the lock in the maintenance database, where nothing else takes locks. */
const lockKey = 4_713_001

/**
 * Enters a cluster. Whoever uses it holds a shared lock over a connection that stays open; Postgres itself releases it
 * when that process dies, so the count of users cannot go stale. Null when the cluster is just going down.
 */
export async function occupy(url: string): Promise<Occupancy | null> {
  const client = new Client({ connectionString: url, application_name: 'assay occupancy' })
  const lost = new Promise<void>((resolve) => {
    client.once('error', () => resolve()) // errors during `leave` too: nobody waits then
    client.on('error', () => {})
  })
  try {
    await client.connect()
    await client.query('SELECT pg_advisory_lock_shared($1)', [lockKey])
  } catch (error) {
    await client.end().catch(() => {})
    if (isPasswordRefusal(error)) throw new ClusterError(`The password of ${hostOf(url)} does not fit its data. ${restore}`)
    if (isGoingDown(error)) return null
    throw error
  }
  let left = false
  return {
    leave: () => {
      left = true
      return leave(client)
    },
    lost: lost.then(() => (left ? new Promise<void>(() => {}) : undefined)),
  }
}

async function leave(client: Client): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [lockKey])
    const { rows } = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [lockKey])
    // The last one keeps the lock, connected, until the server ends the session: whoever enters meanwhile waits.
    if (rows[0]?.last) return true
    await client.end()
    return false
  } catch {
    return true // no connection any more: stop whatever is left
  }
}

const restore = 'Restore cluster.json together with the data, or delete both to begin with an empty database.'

function isPasswordRefusal(error: unknown): boolean {
  return codeOf(error) === '28P01'
}

function hostOf(url: string): string {
  return new URL(url).host
}

/** Refused or reset by the system, ended by the server, or told that it shuts down (57P01, 57P02, 57P03). */
function isGoingDown(error: unknown): boolean {
  const code = codeOf(error)
  return code ? /^(57P0|ECONN)/.test(code) : /Connection terminated/.test(String(error))
}
