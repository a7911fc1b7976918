import { z } from 'zod'

/** What the candidate's browser reports. The server stamps the time; every type is named on the intro page. */
export const candidateEvent = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('item-shown'), itemId: z.uuid() }),
    z.object({ type: z.literal('page-hidden') }),
    z.object({ type: z.literal('page-visible') }),
    z.object({ type: z.literal('pasted'), itemId: z.uuid(), characters: z.int().nonnegative() }),
  ])
  .meta({ id: 'CandidateEvent' })
export type CandidateEvent = z.infer<typeof candidateEvent>

export const candidateEvents = z
  .object({ batchId: z.uuid().describe('a repeated batch is stored once'), events: z.array(candidateEvent).min(1).max(200) })
  .meta({ id: 'CandidateEvents' })
export type CandidateEvents = z.infer<typeof candidateEvents>

/** What the server itself notes in the same log. */
export const serverEventTypes = [
  'attempt-opened',
  'attempt-started',
  'section-started',
  'section-handed-in',
  'section-timed-out',
  'device-joined',
  'run-started',
  'run-finished',
] as const
export type EventType = CandidateEvent['type'] | (typeof serverEventTypes)[number]
