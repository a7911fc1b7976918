/** Whether this tab may write an attempt's answers: one tab of a browser does, others watch. */
export type TabRole = 'asking' | 'writes' | 'watches'

type Wiring = {
  /** Takes up the answers; called before the tab writes. */
  gain: () => Promise<void>
  /** Puts everything on the device, because another tab asked for it. */
  yield: () => Promise<void>
  /** The answers were taken without asking: this tab was frozen, and what it knows is old. */
  drop: () => void
  onRole: (role: TabRole) => void
}

/** A tab that does not answer within this is frozen. */
const ANSWER_WITHIN_MS = 1000

/**
 * Holds a lock of the browser's while this tab writes. A tab that is closed or crashes lets go of it, and the next in line
 * gains it. `takeOver` asks the other tab to let go, and takes the lock from it when it does not answer. Where a browser
 * has no locks every tab writes, and the server's revisions tell what collides.
 */
export class WritingTab {
  readonly #name: string
  readonly #wiring: Wiring
  readonly #channel: BroadcastChannel
  #asking = new AbortController()
  #release: (() => void) | undefined
  #role: TabRole = 'asking'
  #isClosed = false

  constructor(attemptId: string, wiring: Wiring) {
    this.#name = `assay:attempt:${attemptId}`
    this.#wiring = wiring
    this.#channel = new BroadcastChannel(this.#name)
    this.#channel.addEventListener('message', () => void this.#letGo())
    void this.#start()
  }

  takeOver() {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, and no such argument
    this.#channel.postMessage('let go')
    setTimeout(() => {
      if (this.#role !== 'watches' || this.#isClosed) return
      this.#asking.abort()
      void this.#hold({ steal: true })
    }, ANSWER_WITHIN_MS)
  }

  close() {
    this.#isClosed = true
    this.#asking.abort()
    this.#release?.()
    this.#channel.close()
  }

  async #start(): Promise<void> {
    if (!('locks' in navigator)) return this.#write()
    await this.#hold({ ifAvailable: true })
  }

  /** Until the lock is let go or taken; then in line for it again. */
  async #hold(options: LockOptions): Promise<void> {
    try {
      await navigator.locks.request(this.#name, options, async (lock) => {
        if (!lock || this.#isClosed) return
        const released = new Promise<void>((resolve) => {
          this.#release = resolve
        })
        await this.#write()
        await released
      })
    } catch {
      // Aborted by us, or taken by another tab: the role tells which.
      if (this.#role === 'writes' && !this.#isClosed) this.#wiring.drop()
      else if (this.#role === 'watches') return
    }
    this.#release = undefined
    if (this.#isClosed) return
    this.#become('watches')
    this.#asking = new AbortController()
    void this.#hold({ signal: this.#asking.signal })
  }

  async #write(): Promise<void> {
    await this.#wiring.gain()
    this.#become('writes')
  }

  async #letGo(): Promise<void> {
    if (this.#role !== 'writes' || !this.#release) return
    this.#become('watches')
    await this.#wiring.yield()
    this.#release?.()
  }

  #become(role: TabRole) {
    this.#role = role
    if (!this.#isClosed) this.#wiring.onRole(role)
  }
}
