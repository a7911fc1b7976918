import type { AnswerContent } from '../answer.ts'
import { storable } from '../storable.ts'
import { changeBetween } from './content-edit.ts'
import type { EventRun, Happening, PlaybackEvent } from './event.ts'
import { joinTyping } from './typing.ts'

/** Where in a text the last edit or selection was. */
type Place = { itemId: string; file: string }

/**
 * Turns what a page shows into numbered events. It is told each state of an answer, whatever changed it, and finds the
 * edit itself, so every editor and every kind of question is followed alike. Nothing is sent, stored or timed here.
 */
export class Recorder {
  #first = 1
  #events: PlaybackEvent[] = []
  readonly #answers = new Map<string, AnswerContent | null>()
  #place: Place | null = null

  /** The events that no batch holds yet. */
  get pending(): EventRun {
    return { first: this.#first, events: this.#events }
  }

  /** An answer as it is now; the first time in a stream, all of it is noted. */
  answer(itemId: string, shown: AnswerContent | null, atMs: number): void {
    const content = storable(shown)
    const known = this.#answers.get(itemId)
    const change = known === undefined ? { content } : changeBetween(known, content)
    if (!change) return
    this.#answers.set(itemId, content)
    if ('content' in change) {
      this.#place = null
      return this.note({ type: 'answered', itemId, content: change.content }, atMs)
    }
    for (const { file, ...edit } of change.edits) {
      this.#go({ itemId, file }, atMs)
      const last = this.#events.at(-1)
      const joined = last && joinTyping(last, edit, atMs)
      if (joined) this.#events[this.#events.length - 1] = joined
      else this.note({ type: 'edited', ...edit, spentMs: 0 }, atMs)
    }
  }

  /** What is selected in a text. Where the last event left the caret anyway, there is nothing to note. */
  select(place: Place, { from, to }: { from: number; to: number }, atMs: number): void {
    if (!this.#answers.get(place.itemId)) return
    const last = this.#events.at(-1)
    const isThere = last?.type === 'edited' && from === to && to === last.from + last.inserted.length
    if (isThere || (last?.type === 'selected' && last.from === from && last.to === to)) return
    this.#go(place, atMs)
    this.note({ type: 'selected', from, to }, atMs)
  }

  note(what: Happening, atMs: number): void {
    this.#events.push({ ...what, atMs })
  }

  /** Takes out the first `count` pending events, which are from then on a batch. */
  cut(count: number): EventRun {
    const run = { first: this.#first, events: this.#events.splice(0, count) }
    this.#first += run.events.length
    return run
  }

  /** Events were lost: every answer is noted in full again when it is seen next. */
  forget(): void {
    this.#answers.clear()
    this.#place = null
  }

  #go(place: Place, atMs: number) {
    if (this.#place?.itemId === place.itemId && this.#place.file === place.file) return
    this.#place = place
    this.note({ type: 'moved', ...place }, atMs)
  }
}
