import { Recorder, type AnswerContent, type EventRun } from '@assay/contracts'
import { seededRandom, type Random } from '@assay/assessment'

export const HOUR_MS = 3600_000
/** How often the candidate's page sends, how long after the last change it saves and how long at most after the first (features/events, features/sync). */
const SEND_AFTER_MS = 15_000
const SAVE_AFTER_MS = 800
const MOST_UNSAVED_MS = 1500

export type Hour = { batches: EventRun[]; edits: number; saves: Map<string, AnswerContent | null>; runs: number }

/**
 * An hour in which somebody works without a rest: bursts of about six edits a second with mistakes that are taken back
 * at once, places that are gone back to, pastes, undo, runs, other windows, other questions. The same for the same seed;
 * `sources` is what is typed.
 */
export function workAnHour(seed: number, itemIds: string[], sources: string[], startMs: number): Hour {
  const typist = new Typist(seededRandom(seed), itemIds, sources, startMs)
  typist.note({ type: 'device', deviceId: id(typist.random), kind: 'desktop', width: 1920, height: 1080 })
  while (typist.now < startMs + HOUR_MS) typist.doSomething()
  typist.send()
  return typist
}

class Typist implements Hour {
  readonly batches: EventRun[] = []
  readonly saves = new Map<string, AnswerContent | null>()
  edits = 0
  runs = 0
  now: number
  readonly random: Random
  readonly #recorder = new Recorder()
  readonly #itemIds: string[]
  readonly #sources: string[]
  readonly #texts = new Map<string, { text: string; typed: number; past: string[] }>()
  #item = ''
  #sentAt: number
  #unsavedSince: number | null = null

  constructor(random: Random, itemIds: string[], sources: string[], startMs: number) {
    this.random = random
    this.#itemIds = itemIds
    this.#sources = sources
    this.now = this.#sentAt = startMs
    this.#show(itemIds[0] ?? '')
  }

  /** A burst of work, then a pause. */
  doSomething(): void {
    const dice = this.random()
    if (dice < 0.02) this.#show(this.#itemIds[Math.floor(this.random() * this.#itemIds.length)] ?? this.#item)
    else if (dice < 0.05) this.#paste(50 + Math.floor(this.random() * 350))
    else if (dice < 0.1) this.#undo(3 + Math.floor(this.random() * 12))
    else if (dice < 0.16) this.#lookElsewhere(2000 + this.random() * 20_000)
    else if (dice < 0.3) this.#amend()
    else this.#type(10 + Math.floor(this.random() * 70))
    this.#rest(600 + this.random() * 5000)
    if (this.random() < 0.12) this.runs += 1
  }

  note(what: Parameters<Recorder['note']>[0]): void {
    this.#recorder.note(what, this.now)
  }

  send(): void {
    this.#sentAt = this.now
    const { length } = this.#recorder.pending.events
    if (length > 0) this.batches.push(this.#recorder.cut(length))
  }

  #type(characters: number) {
    const own = this.#own()
    const source = this.#sources[this.#itemIds.indexOf(this.#item) % this.#sources.length] ?? ''
    for (let index = 0; index < characters; index += 1) {
      const next = source[own.typed % source.length] ?? ' '
      if (this.random() < 0.04) {
        this.#edit(own.text + 'x')
        this.#edit(own.text.slice(0, -1))
      }
      own.typed += 1
      this.#edit(own.text + next)
    }
  }

  /** Goes back to an earlier place and changes a few characters there. */
  #amend() {
    const at = Math.floor(this.random() * this.#own().text.length)
    this.#recorder.select({ itemId: this.#item, file: 'answer.ts' }, { from: at, to: at + Math.floor(this.random() * 20) }, this.now)
    const insert = 'amended'.slice(0, 1 + Math.floor(this.random() * 7))
    for (const [index, character] of insert.split('').entries()) {
      const { text } = this.#own()
      this.#edit(text.slice(0, at + index) + character + text.slice(at + index + (index === 0 ? 3 : 0)))
    }
  }

  #paste(characters: number) {
    const source = this.#sources.join('\n')
    const from = Math.floor(this.random() * (source.length - characters))
    this.note({ type: 'pasted', itemId: this.#item, characters, isInside: this.random() < 0.5 })
    this.#edit(this.#own().text + source.slice(from, from + characters))
  }

  #undo(steps: number) {
    const own = this.#own()
    for (let step = 0; step < steps && own.past.length > 1; step += 1) {
      own.past.pop()
      this.#edit(own.past.pop() ?? '')
    }
  }

  #lookElsewhere(ms: number) {
    this.note({ type: 'focused', is: false })
    this.note({ type: 'visible', is: false })
    this.#save()
    this.send()
    this.#rest(ms)
    this.note({ type: 'visible', is: true })
    this.note({ type: 'focused', is: true })
  }

  #show(itemId: string) {
    this.#save()
    this.#item = itemId
    this.note({ type: 'shown', itemId })
    this.#recorder.answer(itemId, this.#content(), this.now)
  }

  #edit(text: string) {
    this.#pass(100 + this.random() * 130)
    const own = this.#own()
    own.text = text
    own.past.push(text)
    this.edits += 1
    this.#unsavedSince ??= this.now
    this.#recorder.answer(this.#item, this.#content(), this.now)
    if (this.now - this.#unsavedSince >= MOST_UNSAVED_MS) this.#save()
  }

  #rest(ms: number) {
    if (ms > SAVE_AFTER_MS) {
      this.#pass(SAVE_AFTER_MS)
      this.#save()
      this.#pass(ms - SAVE_AFTER_MS)
    } else this.#pass(ms)
  }

  #save() {
    if (this.#unsavedSince === null) return
    const saveId = id(this.random)
    this.note({ type: 'saved', itemId: this.#item, saveId })
    this.saves.set(saveId, this.#content())
    this.#unsavedSince = null
  }

  #pass(ms: number) {
    this.now += ms
    if (this.now - this.#sentAt >= SEND_AFTER_MS) this.send()
  }

  #own() {
    const known = this.#texts.get(this.#item) ?? { text: '', typed: 0, past: [] }
    this.#texts.set(this.#item, known)
    return known
  }

  #content(): AnswerContent {
    return { type: 'files', language: 'typescript', files: { 'answer.ts': this.#own().text } }
  }
}

/** A UUID of chance that the seed decides: they are most of what does not compress. */
function id(random: Random): string {
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
}
