import type { AnswerContent } from '../answer.ts'
import type { TextEdit } from './text-edit.ts'

/** What a browser is, as coarsely as it says something about the work: a touch screen is not typed on like a keyboard. */
export const deviceKinds = ['desktop', 'tablet', 'phone'] as const
export type DeviceKind = (typeof deviceKinds)[number]

/**
 * What happened while a test was taken. `edited`, `selected` are of the text that the last `answered` or `moved` named:
 * an item and one of its files, '' where the answer is one text. `answered` is the whole answer, where it starts to be
 * followed and where it changed by more than its texts. An `edited` may stand for a run of typing that took `spentMs`.
 */
export type Happening =
  | { type: 'shown'; itemId: string }
  | { type: 'answered'; itemId: string; content: AnswerContent | null }
  | { type: 'moved'; itemId: string; file: string }
  | ({ type: 'edited'; spentMs: number } & TextEdit)
  | { type: 'selected'; from: number; to: number }
  | { type: 'saved'; itemId: string; saveId: string }
  | { type: 'pasted'; itemId: string; characters: number; isInside: boolean }
  | { type: 'focused' | 'visible' | 'full-screen' | 'online'; is: boolean }
  | { type: 'device'; deviceId: string; kind: DeviceKind; width: number; height: number }

/** `atMs` is epoch milliseconds. */
export type PlaybackEvent = Happening & { atMs: number }

/** Consecutive events of one stream, i.e. of one page that was open; `first` is the number of the first, counted from 1. */
export type EventRun = { first: number; events: PlaybackEvent[] }
