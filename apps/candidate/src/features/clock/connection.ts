import type { ReportGap } from '@assay/contracts'

/** Without a contact so shortly before it, a request that fails says only that the connection was gone when it was sent. */
const RECENT_MS = 15_000
/** The server does not judge shorter gaps. */
const LEAST_GAP_MS = 5_000

/**
 * Whether this page reaches the server, and since when it does not. All times are milliseconds of the server's clock as
 * the page knows it. A gap that is long enough ends only with its report, so that nothing else is sent before it.
 */
export class Connection {
  readonly #now: () => number
  readonly #listeners = new Set<() => void>()
  #contactAt = -Infinity
  #lostSince: number | null = null
  #editedAt: number | null = null

  constructor(now: () => number) {
    this.#now = now
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly isLost = (): boolean => this.#lostSince !== null

  /** How long nothing has been heard of the server, in milliseconds. */
  silentMs(): number {
    return this.#now() - this.#contactAt
  }

  /** Something came from the server, which ends a gap that is too short to report. */
  heard(): void {
    if (this.#lostSince === null) this.#contactAt = this.#now()
    else if (this.gap() === null) this.restored()
  }

  /** A request that was sent so many milliseconds ago got no answer. */
  missed(sentMsAgo = 0): void {
    if (this.#lostSince !== null) return
    const sentAt = this.#now() - sentMsAgo
    this.#lostSince = this.#contactAt >= sentAt - RECENT_MS ? this.#contactAt : sentAt
    this.#tell()
  }

  /** The candidate changed an answer. */
  edited(): void {
    this.#editedAt = this.#now()
  }

  /** The gap as it would be if it ended now; null when there is none, or none that is long enough to report. */
  gap(): ReportGap | null {
    const now = this.#now()
    const since = this.#lostSince
    if (since === null || now - since < LEAST_GAP_MS) return null
    const isEdited = this.#editedAt !== null && this.#editedAt > since
    return { gapId: crypto.randomUUID(), fromAt: instant(since), untilAt: instant(now), lastEditAt: isEdited ? instant(this.#editedAt ?? now) : null }
  }

  /** The gap is reported, or too short to be; the connection is there again. */
  restored(): void {
    if (this.#lostSince === null) return
    this.#lostSince = null
    this.#contactAt = this.#now()
    this.#tell()
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }
}

function instant(ms: number): string {
  return new Date(Math.round(ms)).toISOString()
}
