import { z } from 'zod'
import { answerContent } from './answer.ts'
import { MAX_BATCH_EVENTS } from './lists.ts'
import { deviceKinds } from './playback/event.ts'
import type { WireEvent } from './playback/wire.ts'

/** A batch may hold at most this much JSON, however well it is compressed: an answer of the greatest size, escaped. */
export const MAX_EVENTS_BYTES = 2 * 1024 * 1024
/** A batch may be at most this large as it is sent. */
export const MAX_EVENTS_SENT_BYTES = 512 * 1024

const ms = z.int().nonnegative().max(30 * 24 * 3600_000)
const offset = z.int().min(-10_000_000).max(10_000_000)
const size = z.int().nonnegative().max(10_000_000)
const flag = z.union([z.literal(0), z.literal(1)])

/** What a browser reports, in the short form of playback/wire.ts; every kind of it is named before the start. */
const wireEvent = z.union([
  z.tuple([z.literal('e'), ms, offset, size, z.string(), ms]),
  z.tuple([z.literal('c'), ms, offset, offset]),
  z.tuple([z.literal('s'), ms, z.uuid(), z.uuid()]),
  z.tuple([z.literal('i'), ms, z.uuid()]),
  z.tuple([z.literal('a'), ms, z.uuid(), answerContent.nullable()]),
  z.tuple([z.literal('m'), ms, z.uuid(), z.string().max(200)]),
  z.tuple([z.literal('p'), ms, z.uuid(), size, flag]),
  z.tuple([z.enum(['f', 'v', 'x', 'o']), ms, flag]),
  z.tuple([z.literal('d'), ms, z.uuid(), z.enum(deviceKinds), size, size]),
])
export const wireEvents: z.ZodType<WireEvent[]> = z.array(wireEvent)

/**
 * A batch of one stream, i.e. of one opened page. Its first event's number tells a repeated batch, which is stored once.
 * Times are the browser's reckoning of the server's clock; what would lie before the start or in the future is moved.
 */
export const eventBatch = z
  .object({
    streamId: z.uuid(),
    first: z.int32().positive().describe('the number of the first event in its stream, from 1'),
    startedAt: z.iso.datetime().describe('what the first event counts from'),
    events: z.array(wireEvent).min(1).max(MAX_BATCH_EVENTS),
  })
  .meta({ id: 'EventBatch' })
export type EventBatch = z.infer<typeof eventBatch>

/** What the server itself notes. */
export const serverEventTypes = [
  'attempt-opened',
  'attempt-started',
  'section-started',
  'section-handed-in',
  'section-timed-out',
  'device-joined',
  'run-started',
  'run-finished',
  'server-outage',
  'connection-gap',
  'time-extended',
] as const
export type ServerEventType = (typeof serverEventTypes)[number]
