import type { CandidateEvent, EventType } from '@assay/contracts'
import type { Queries } from './client.ts'

type ServerEventType = Exclude<EventType, CandidateEvent['type']>

/** Notes what the server saw. `at` defaults to now. */
export async function noteServerEvent(
  queries: Queries,
  attemptId: string,
  type: ServerEventType,
  payload: Record<string, string | number> = {},
  at: Date | null = null,
): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO event (attempt_id, at, type, payload)
    VALUES (${attemptId}::uuid, COALESCE(${at}::timestamptz, assay_now()), ${type}, ${JSON.stringify(payload)}::jsonb)`
}

/** Stores a batch from the candidate's browser, all at the server's now, in the order given; a repeated batch once. */
export async function insertEventBatch(
  queries: Queries,
  { attemptId, batchId, events }: { attemptId: string; batchId: string; events: CandidateEvent[] },
): Promise<void> {
  await queries.$executeRaw`
    WITH batch AS (
      INSERT INTO event_batch (id, attempt_id, received_at)
      VALUES (${batchId}::uuid, ${attemptId}::uuid, assay_now())
      ON CONFLICT DO NOTHING
      RETURNING attempt_id, received_at
    )
    INSERT INTO event (attempt_id, at, type, payload)
    SELECT batch.attempt_id, batch.received_at, one.event ->> 'type', one.event - 'type'
      FROM batch, jsonb_array_elements(${JSON.stringify(events)}::jsonb) WITH ORDINALITY AS one(event, place)
     ORDER BY one.place`
}

/** When each item was brought up, in order of time. */
export async function selectItemsShown(queries: Queries, attemptId: string): Promise<{ itemId: string; at: Date }[]> {
  return queries.$queryRaw`
    SELECT payload ->> 'itemId' AS "itemId", at
      FROM event
     WHERE attempt_id = ${attemptId}::uuid AND type = 'item-shown'
     ORDER BY at, id`
}
