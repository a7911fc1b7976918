import { RUN_FINISHED_CHANNEL } from '@assay/contracts'
import postgres from 'postgres'
import type { Queries } from './client.ts'

/** Tells every listener that a run is finished, when the transaction commits. */
export async function notifyRunFinished(tx: Pick<Queries, '$executeRaw'>, runId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${RUN_FINISHED_CHANNEL}, ${runId})`
}

export interface RunListener {
  close(): Promise<void>
}

/**
 * Calls `onFinished` with the id of every run that finishes from now on, over a connection of its own that is made anew
 * when it breaks. `onConnected` is called at each (re)connection: what finished in between was not heard, so look again.
 * `url` must not go through a transaction pooler.
 */
export async function listenForFinishedRuns(
  url: string,
  onFinished: (runId: string) => void,
  onConnected: () => void = () => {},
): Promise<RunListener> {
  const connection = postgres(url, { max: 1, onnotice: () => {} })
  await connection.listen(RUN_FINISHED_CHANNEL, onFinished, onConnected)
  return { close: () => connection.end({ timeout: 1 }) }
}
