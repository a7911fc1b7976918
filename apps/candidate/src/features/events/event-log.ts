import { ApiProblem, type CandidateApi } from '@assay/api-client'
import type { CandidateEvent, CandidateEvents } from '@assay/contracts'

const SEND_AFTER_MS = 5000
const MAX_BATCH = 200

/** Reports what the intro page discloses, in batches that are sent again with the same id until the server has them. */
export class EventLog {
  readonly #api: CandidateApi
  #waiting: CandidateEvent[] = []
  #sending: CandidateEvents | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(api: CandidateApi) {
    this.#api = api
  }

  add(event: CandidateEvent) {
    this.#waiting.push(event)
    this.#timer ??= setTimeout(() => void this.send(), SEND_AFTER_MS)
  }

  /** Sends what waits, even if the page is left meanwhile. A refusal drops the batch: it would be refused again. */
  async send(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#sending === null && this.#waiting.length > 0) {
      this.#sending = { batchId: crypto.randomUUID(), events: this.#waiting.splice(0, MAX_BATCH) }
    }
    const batch = this.#sending
    if (!batch) return
    try {
      await this.#api.sendEvents(batch, { keepalive: true })
      this.#done(batch)
    } catch (error) {
      if (error instanceof ApiProblem && error.status < 500 && error.status !== 429) this.#done(batch)
      this.#timer ??= setTimeout(() => void this.send(), SEND_AFTER_MS)
    }
  }

  #done(batch: CandidateEvents) {
    if (this.#sending === batch) this.#sending = null
    if (this.#waiting.length > 0) this.#timer ??= setTimeout(() => void this.send(), SEND_AFTER_MS)
  }
}
