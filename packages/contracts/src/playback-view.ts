import { z } from 'zod'
import { answerContent } from './answer.ts'
import { deviceKinds } from './playback/event.ts'
import { verdict } from './verdict.ts'

const moment = z
  .int()
  .nonnegative()
  .describe('milliseconds since the section’s start, as they would be without extra time, so that an accommodation cannot be read off')
const page = z.int().positive().describe('which opened page it happened on: each has an answer of its own until it is saved')
const offset = z.int()

/** What changed an answer: the whole of it, one edit (a run of typing that took `spentMs`), or only what is selected. */
export const playbackChange = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('set'), atMs: moment, page, content: answerContent.nullable() }),
    z.object({ type: z.literal('edit'), atMs: moment, page, file: z.string(), from: offset, removed: offset, inserted: z.string(), spentMs: moment }),
    z.object({ type: z.literal('select'), atMs: moment, page, file: z.string(), from: offset, to: offset }),
  ])
  .meta({ id: 'PlaybackChange' })
export type PlaybackChange = z.infer<typeof playbackChange>

/** What happened around an answer. Facts with a moment: what they mean is for a person to say. */
export const playbackMark = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('pasted'), atMs: moment, characters: z.int().nonnegative(), isInside: z.boolean().describe('copied inside the test before') }),
    z.object({ type: z.literal('away'), atMs: moment, untilMs: moment.nullable(), how: z.enum(['hidden', 'other-window', 'offline']) }),
    z.object({ type: z.literal('full-screen'), atMs: moment, is: z.boolean() }),
    z.object({ type: z.literal('run'), atMs: moment, verdict: verdict.nullable(), passed: z.int(), total: z.int() }),
    z.object({ type: z.literal('device'), atMs: moment, isNew: z.boolean(), kind: z.enum(deviceKinds), width: z.int(), height: z.int() }),
  ])
  .meta({ id: 'PlaybackMark' })
export type PlaybackMark = z.infer<typeof playbackMark>

/** How an answer came to be. */
export const playback = z
  .object({
    itemId: z.uuid(),
    fromMs: moment,
    untilMs: moment,
    changes: z.array(playbackChange).describe('in order of time'),
    marks: z.array(playbackMark).describe('in order of time'),
    revisions: z.array(
      z.object({
        revision: z.int().positive(),
        isReproduced: z.boolean().nullable().describe('whether the replay gives exactly what was saved; null where the events of it are missing'),
      }),
    ),
  })
  .meta({ id: 'Playback' })
export type Playback = z.infer<typeof playback>
