import { MAX_BATCH_EVENTS, toWire, type EventBatch, type Recorder } from '@assay/contracts'

/** A batch is closed at about this much JSON, so that one that grows offline is not written again and again in full. */
const FULL_AT_CHARACTERS = 32_000

/** The recorder's pending events as the batch that they would be now; null when there are none. */
export function pendingBatch(recorder: Recorder, streamId: string): EventBatch | null {
  const { first, events } = recorder.pending
  const [earliest] = events
  if (!earliest) return null
  const startedAt = new Date(Math.round(earliest.atMs))
  return { streamId, first, startedAt: startedAt.toISOString(), events: toWire(events, startedAt.getTime()) }
}

export function isFull({ events }: EventBatch): boolean {
  return events.length >= MAX_BATCH_EVENTS || JSON.stringify(events).length >= FULL_AT_CHARACTERS
}
