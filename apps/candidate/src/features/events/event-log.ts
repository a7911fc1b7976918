import { ApiProblem, type CandidateApi } from '@assay/api-client'
import { MAX_ANSWER_BYTES, Recorder, textsOf, type AnswerContent, type EventBatch, type Happening } from '@assay/contracts'
import { isTemporary, retryDelayMs } from '../sync/retry.ts'
import { isFull, pendingBatch } from './batches.ts'
import type { eventStore } from './event-store.ts'
import { keepAlive, liveStreams } from './live-streams.ts'

const SEND_AFTER_MS = 15_000
const KEEP_AFTER_MS = 500
const SELECT_AFTER_MS = 1000
/** What browsers let outlive a page. */
const MOST_LEAVING_CHARACTERS = 60_000

type Needs = { api: Pick<CandidateApi, 'sendEvents'>; store: typeof eventStore; now: () => number }

/**
 * What happens on this page, numbered, kept on the device and sent in batches until the server has them. Nothing is
 * noted before `start`, which is called once a section is open, i.e. after consent.
 */
export class EventLog {
  readonly #needs: Needs
  readonly #recorder = new Recorder()
  readonly #streamId = crypto.randomUUID()
  /** Closed batches, oldest first; those of earlier pages before this page's. */
  #batches: EventBatch[] = []
  #attemptId: string | null = null
  #sending: Promise<void> | null = null
  #failures = 0
  #selected: { place: { itemId: string; file: string }; range: { from: number; to: number } } | null = null
  #selectTimer: ReturnType<typeof setTimeout> | undefined
  #sendTimer: ReturnType<typeof setTimeout> | undefined
  #keepTimer: ReturnType<typeof setTimeout> | undefined

  constructor(needs: Needs) {
    this.#needs = needs
  }

  async start(attemptId: string): Promise<void> {
    if (this.#attemptId !== null) return
    this.#attemptId = attemptId
    keepAlive(this.#streamId)
    this.#batches.unshift(...(await this.#needs.store.takeOver(attemptId, await liveStreams())).filter(({ streamId }) => streamId !== this.#streamId))
    if (this.#batches.length > 0) void this.send()
  }

  /** An answer as it is shown now. One that is too large to be saved is passed over. */
  answer(itemId: string, content: AnswerContent | null): void {
    const characters = Object.values(textsOf(content) ?? {}).reduce((sum, text) => sum + text.length, 0)
    if (characters <= MAX_ANSWER_BYTES) this.#record((now) => this.#recorder.answer(itemId, content, now))
  }

  /** Carets move with every key: what is selected is looked at once a second. */
  select(place: { itemId: string; file: string }, range: { from: number; to: number }): void {
    this.#selected = { place, range }
    if (this.#selectTimer !== undefined) return
    this.#selectTimer = setTimeout(() => {
      this.#selectTimer = undefined
      const selected = this.#selected
      if (selected) this.#record((now) => this.#recorder.select(selected.place, selected.range, now))
    }, SELECT_AFTER_MS)
  }

  note(what: Happening): void {
    this.#record((now) => this.#recorder.note(what, now))
  }

  /** Sends what waits; resolves when the server has it, or could not be reached. */
  send(): Promise<void> {
    clearTimeout(this.#sendTimer)
    this.#sendTimer = undefined
    this.#close()
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null))
    return this.#sending
  }

  /** Sends what waits although the page may be gone before the answer comes; it stays on the device until it has come. */
  leave(): void {
    this.#close()
    let left = MOST_LEAVING_CHARACTERS
    for (const batch of this.#batches) {
      left -= JSON.stringify(batch).length
      if (left < 0) break
      void this.#needs.api.sendEvents(batch, { keepalive: true }).then(() => this.#acknowledge(batch), () => this.#sendLater())
    }
  }

  #record(step: (now: number) => void) {
    if (this.#attemptId === null) return
    step(this.#needs.now())
    if (this.#recorder.pending.events.length === 0) return
    this.#keepTimer ??= setTimeout(() => this.#keep(), KEEP_AFTER_MS)
    this.#sendLater()
  }

  #sendLater() {
    this.#sendTimer ??= setTimeout(() => void this.send(), this.#failures > 0 ? retryDelayMs(this.#failures) : SEND_AFTER_MS)
  }

  /** Writes what is pending to the device; closes the batch when it is full. */
  #keep() {
    clearTimeout(this.#keepTimer)
    this.#keepTimer = undefined
    const batch = pendingBatch(this.#recorder, this.#streamId)
    if (batch && isFull(batch)) this.#close()
    else if (batch && this.#attemptId !== null) void this.#needs.store.put(this.#attemptId, batch)
  }

  #close() {
    const batch = pendingBatch(this.#recorder, this.#streamId)
    if (!batch || this.#attemptId === null) return
    this.#recorder.cut(batch.events.length)
    this.#batches.push(batch)
    void this.#needs.store.put(this.#attemptId, batch)
  }

  async #sendAll(): Promise<void> {
    for (let batch = this.#batches[0]; batch; batch = this.#batches[0]) {
      try {
        await this.#needs.api.sendEvents(batch)
      } catch (error) {
        if (!(error instanceof ApiProblem) || isTemporary(error)) {
          this.#failures += 1
          return this.#sendLater()
        }
        // Refused: it would be refused again. What follows on this page starts afresh.
        this.#recorder.forget()
      }
      this.#failures = 0
      this.#acknowledge(batch)
    }
  }

  #acknowledge(batch: EventBatch) {
    this.#batches = this.#batches.filter((each) => each !== batch)
    if (this.#attemptId !== null) void this.#needs.store.remove(this.#attemptId, batch)
  }
}
