import { keysOf, openDevice, type StoredDraft } from './device.ts'
import type { KeptDraft } from './item-draft.ts'
import { noteLeaving, readLeft, type Change, type Unstored } from './leaving-note.ts'

const WRITE_AFTER_MS = 150

/**
 * One attempt's answers on this device. What is given to `write` is on the disk within a fifth of a second, at once with
 * `flush`. A browser that refuses to store costs only what a reload would have saved; `isWorking` is false from then on.
 */
export class KeptAnswers {
  readonly attemptId: string
  /** What an earlier page left. */
  readonly found: Map<string, KeptDraft>
  isWorking: boolean
  readonly #waiting: Unstored = new Map()
  /** What waits, and what is being written. */
  readonly #unstored: Unstored = new Map()
  #turn: number
  #timer: ReturnType<typeof setTimeout> | undefined
  #stored: Promise<void> = Promise.resolve()

  static async open(attemptId: string): Promise<KeptAnswers> {
    const stored = await read(attemptId).catch(() => null)
    const { left, forget } = readLeft(attemptId)
    // A note may be older than what the database has: of a page that was frozen, or whose last words to it were lost.
    const missed = new Map([...left].filter(([itemId, { turn }]) => turn > (stored?.get(itemId)?.turn ?? 0)))
    const kept = new KeptAnswers(attemptId, stored, missed)
    for (const [itemId, { draft }] of missed) kept.write(itemId, draft)
    await kept.flush()
    if (kept.isWorking) forget()
    return kept
  }

  private constructor(attemptId: string, stored: Map<string, StoredDraft> | null, missed: Unstored) {
    this.attemptId = attemptId
    const drafts = new Map<string, KeptDraft | null>([...(stored ?? []), ...[...missed].map(([itemId, { draft }]) => [itemId, draft] as const)])
    this.found = new Map([...drafts].flatMap(([itemId, draft]) => (draft ? [[itemId, draft]] : [])))
    this.#turn = Math.max(0, ...[...(stored?.values() ?? []), ...missed.values()].map(({ turn = 0 }) => turn))
    this.isWorking = stored !== null
  }

  /** Null forgets the item. */
  write(itemId: string, kept: KeptDraft | null) {
    this.#turn += 1
    const change = { draft: kept, turn: this.#turn }
    this.#waiting.set(itemId, change)
    this.#unstored.set(itemId, change)
    this.#timer ??= setTimeout(() => void this.flush(), WRITE_AFTER_MS)
  }

  /** Settles when everything given so far is on the device, or cannot be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#waiting.size === 0) return this.#stored
    const entries = [...this.#waiting]
    this.#waiting.clear()
    this.#stored = this.#store(entries).then(
      () => void (this.isWorking = true),
      () => void (this.isWorking = false),
    )
    return this.#stored
  }

  /** The page is left and may be gone before the database answers. */
  leave() {
    if (this.#unstored.size === 0) return
    const forget = noteLeaving(this.attemptId, this.#unstored)
    void this.flush().then(() => this.isWorking && forget())
  }

  /** Nothing more is written, not even what waits: another tab has these answers now. */
  drop() {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#waiting.clear()
    this.#unstored.clear()
  }

  async #store(entries: [string, Change][]): Promise<void> {
    const device = await openDevice()
    if (!device) throw new Error('This browser keeps nothing.')
    // Strict: a battery that dies takes with it what only the system's cache holds.
    const { store, done } = device.transaction('answers', 'readwrite', { durability: 'strict' })
    for (const [itemId, { draft, turn }] of entries) {
      const key: [string, string] = [this.attemptId, itemId]
      void (draft ? store.put({ ...draft, keptAt: Date.now(), turn }, key) : store.delete(key))
    }
    await done
    for (const [itemId, change] of entries) if (this.#unstored.get(itemId) === change) this.#unstored.delete(itemId)
  }
}

/** Null where the browser keeps nothing. */
async function read(attemptId: string): Promise<Map<string, StoredDraft> | null> {
  const device = await openDevice()
  if (!device) return null
  const { store } = device.transaction('answers')
  const [keys, values] = await Promise.all([store.getAllKeys(keysOf(attemptId)), store.getAll(keysOf(attemptId))])
  return new Map(keys.flatMap(([, itemId], index) => (values[index] ? [[itemId, values[index]]] : [])))
}
