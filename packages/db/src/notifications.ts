import { ATTEMPT_CHANGED_CHANNEL, RUN_FINISHED_CHANNEL } from '@assay/contracts'
import postgres from 'postgres'
import type { Queries } from './client.ts'

/** Tells every listener that a run is finished, when the transaction commits. */
export async function notifyRunFinished(tx: Pick<Queries, '$executeRaw'>, runId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${RUN_FINISHED_CHANNEL}, ${runId})`
}

/** Tells every listener that the clocks or sections of attempts have changed, when the transaction commits. */
export async function notifyAttemptsChanged(tx: Pick<Queries, '$executeRaw'>, attemptIds: string[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${ATTEMPT_CHANGED_CHANNEL}, id) FROM unnest(${attemptIds}::text[]) AS id`
}

export interface Listener {
  close(): Promise<void>
}

/**
 * Calls `onNotice` with the id of everything that a channel tells of from now on, over a connection of its own that is
 * made anew when it breaks. `onConnected` is called at each (re)connection: what was told in between was not heard, so
 * look again. `url` must not go through a transaction pooler.
 */
export async function listenTo(
  url: string,
  channel: typeof RUN_FINISHED_CHANNEL | typeof ATTEMPT_CHANGED_CHANNEL,
  onNotice: (id: string) => void,
  onConnected: () => void = () => {},
): Promise<Listener> {
  const connection = postgres(url, { max: 1, onnotice: () => {} })
  await connection.listen(channel, onNotice, onConnected)
  return { close: () => connection.end({ timeout: 1 }) }
}
