import { attemptStateAt } from '@assay/assessment'
import { ProblemError, type CandidateEvents } from '@assay/contracts'
import { databaseNow, insertEventBatch, selectAttemptInstants, selectOwnItemIds, type Database } from '@assay/db'

/** Adds a batch to the attempt's log, while the attempt is open. An item of someone else refuses the whole batch. */
export async function noteEvents({ prisma }: Database, attemptId: string, { batchId, events }: CandidateEvents): Promise<void> {
  const attempt = await selectAttemptInstants(prisma, attemptId)
  if (attemptStateAt(attempt, await databaseNow(prisma)) === 'finished') throw new ProblemError('attempt_finished')
  const named = [...new Set(events.flatMap((event) => ('itemId' in event ? [event.itemId] : [])))]
  const own = await selectOwnItemIds(prisma, attemptId, named)
  if (own.size < named.length) throw new ProblemError('not_found')
  await insertEventBatch(prisma, { attemptId, batchId, events })
}
