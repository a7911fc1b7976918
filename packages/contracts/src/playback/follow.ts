import type { AnswerContent } from '../answer.ts'
import { editContent } from './content-edit.ts'
import type { EventRun, PlaybackEvent } from './event.ts'

/** An event with what it leaves behind. */
export type Followed = {
  /** Its number in the stream, from 1. */
  seq: number
  event: PlaybackEvent
  /** The item that it is about, null when it is about none. */
  itemId: string | null
  /** The file that an edit or selection is in. */
  file: string
  /** That item's answer after it; undefined where events are missing and no whole answer has come since. */
  answer: AnswerContent | null | undefined
}

/** Replays one stream. Runs are in order; where numbers are missing, answers are unknown until they are noted in full. */
export function* follow(runs: EventRun[]): Generator<Followed, void, undefined> {
  const answers = new Map<string, AnswerContent | null>()
  let place: { itemId: string; file: string } | null = null
  let next = 1
  for (const { first, events } of runs) {
    if (first !== next) {
      answers.clear()
      place = null
    }
    next = first + events.length
    for (const [index, event] of events.entries()) {
      if (event.type === 'answered') answers.set(event.itemId, event.content)
      if (event.type === 'answered') place = null
      if (event.type === 'moved') place = { itemId: event.itemId, file: event.file }
      const known: AnswerContent | null | undefined = place ? answers.get(place.itemId) : undefined
      if (event.type === 'edited' && place && known !== undefined) answers.set(place.itemId, editContent(known, place.file, event))
      const itemId: string | null = itemOf(event, place)
      yield { seq: first + index, event, itemId, file: place?.file ?? '', answer: itemId === null ? undefined : answers.get(itemId) }
    }
  }
}

function itemOf(event: PlaybackEvent, place: { itemId: string } | null): string | null {
  if ('itemId' in event) return event.itemId
  return event.type === 'edited' || event.type === 'selected' ? (place?.itemId ?? null) : null
}
