import pg from 'pg'
import type { Cluster, Login } from './cluster.ts'

/** What every session of an author or a candidate starts with. */
export function sessionSettings(timeoutMs: number): Record<string, string> {
  return {
    TimeZone: 'UTC',
    DateStyle: 'ISO,MDY',
    IntervalStyle: 'postgres',
    client_min_messages: 'error',
    statement_timeout: String(timeoutMs),
    idle_in_transaction_session_timeout: String(timeoutMs),
  }
}

/**
 * Works in a session of a plain role. A session may switch its own statement_timeout off, so when `wallMs` have passed
 * it is terminated from outside.
 */
export async function asRole<T>(cluster: Cluster, login: Login, wallMs: number, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...login, types: { getTypeParser: () => String } })
  client.on('error', () => {})
  const stop = terminateAfter(cluster, login.user, wallMs)
  try {
    await client.connect()
    return await work(client)
  } finally {
    stop()
    await client.end().catch(() => {})
  }
}

/** Terminates the role's sessions unless stopped before. */
export function terminateAfter(cluster: Cluster, role: string, wallMs: number): () => void {
  const timer = setTimeout(() => {
    // Should this fail, the database is dropped with force at the end of the job all the same.
    cluster.terminateSessions(role).catch(() => {})
  }, wallMs)
  return () => clearTimeout(timer)
}
