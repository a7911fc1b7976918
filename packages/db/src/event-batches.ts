import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import { fromWire, MAX_EVENTS_BYTES, wireEvents, type EventBatch, type EventRun } from '@assay/contracts'
import type { Queries } from './client.ts'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** One attempt's events may take so much once they are compressed: an hour of typing takes a hundredth of it. */
export const MAX_STORED_BYTES = 16 * 1024 * 1024
/** The best that does not take noticeably longer than the second best. */
const QUALITY = 9

/** The events of one opened page, in order. */
export type EventStream = { streamId: string; runs: EventRun[] }

/**
 * Stores a batch, a repeated one once. It began at the earliest when the attempt did and at the latest now. False, and
 * nothing stored, when the attempt has no room left.
 */
export async function insertEventBatch(queries: Queries, attemptId: string, batch: EventBatch): Promise<boolean> {
  const json = Buffer.from(JSON.stringify(batch.events))
  const events = await compress(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  })
  const [room] = await queries.$queryRaw<{ hasRoom: boolean }[]>`
    WITH room AS (
      SELECT COALESCE(sum(octet_length(events)), 0) + ${events.length}::int <= ${MAX_STORED_BYTES}::int AS "hasRoom"
        FROM event_batch WHERE attempt_id = ${attemptId}::uuid
    ), batch AS (
      INSERT INTO event_batch (attempt_id, stream_id, first, started_at, received_at, events)
      SELECT attempt.id, ${batch.streamId}::uuid, ${batch.first}, LEAST(GREATEST(${batch.startedAt}::timestamptz, attempt.started_at), now), now, ${events}
        FROM attempt, room, assay_now() AS now
       WHERE attempt.id = ${attemptId}::uuid AND "hasRoom"
      ON CONFLICT DO NOTHING
    )
    SELECT "hasRoom" FROM room`
  return room?.hasRoom === true
}

interface BatchRow {
  streamId: string
  first: number
  startedAt: Date
  receivedAt: Date
  events: Uint8Array
}

/** Everything that an attempt's pages reported. No event is later than its batch arrived. */
export async function selectEventStreams(queries: Queries, attemptId: string): Promise<EventStream[]> {
  const rows: BatchRow[] = await queries.eventBatch.findMany({ where: { attemptId }, orderBy: [{ streamId: 'asc' }, { first: 'asc' }] })
  const batches = await Promise.all(rows.map(async (row) => ({ streamId: row.streamId, run: await unpack(row) })))
  return [...Map.groupBy(batches, ({ streamId }) => streamId)].map(([streamId, own]) => ({ streamId, runs: own.map(({ run }) => run) }))
}

async function unpack({ first, startedAt, receivedAt, events }: BatchRow): Promise<EventRun> {
  const json = await decompress(events, { maxOutputLength: MAX_EVENTS_BYTES })
  const decoded = fromWire(wireEvents.parse(JSON.parse(json.toString())), startedAt.getTime())
  return { first, events: decoded.map((event) => ({ ...event, atMs: Math.min(event.atMs, receivedAt.getTime()) })) }
}
