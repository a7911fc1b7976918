import { attemptStateAt } from '@assay/assessment'
import { fromWire, ProblemError, type EventBatch } from '@assay/contracts'
import { databaseNow, insertEventBatch, selectAttemptInstants, selectOwnItemIds, type Database } from '@assay/db'

/** Keeps a batch of the attempt's events, while the attempt is open. An item of someone else refuses the whole batch. */
export async function noteEvents({ prisma }: Database, attemptId: string, batch: EventBatch): Promise<void> {
  const attempt = await selectAttemptInstants(prisma, attemptId)
  if (attemptStateAt(attempt, await databaseNow(prisma)) === 'finished') throw new ProblemError('attempt_finished')
  const named = [...new Set(fromWire(batch.events, 0).flatMap((event) => ('itemId' in event ? [event.itemId] : [])))]
  const own = await selectOwnItemIds(prisma, attemptId, named)
  if (own.size < named.length) throw new ProblemError('not_found')
  if (!(await insertEventBatch(prisma, attemptId, batch))) throw new ProblemError('payload_too_large')
}
