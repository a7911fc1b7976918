import { DOMException } from './dom-exception.ts'
import { Event, EventTarget } from './events.ts'

/** https://dom.spec.whatwg.org/#interface-AbortSignal, on the clock of the isolate. */
export class AbortSignal extends EventTarget {
  aborted = false
  reason: unknown = undefined
  onabort: ((event: Event) => void) | null = null

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  static abort(reason?: unknown): AbortSignal {
    const signal = new AbortSignal()
    AbortSignal.abortWith(signal, reason)
    return signal
  }

  static timeout(ms: number): AbortSignal {
    const signal = new AbortSignal()
    setTimeout(() => AbortSignal.abortWith(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), ms)
    return signal
  }

  /** Aborted with the first of the given signals. */
  static any(signals: Iterable<AbortSignal>): AbortSignal {
    const any = new AbortSignal()
    for (const signal of signals) {
      const follow = () => AbortSignal.abortWith(any, signal.reason)
      if (signal.aborted) follow()
      else signal.addEventListener('abort', follow, { once: true })
    }
    return any
  }

  static abortWith(signal: AbortSignal, reason: unknown = new DOMException('This operation was aborted', 'AbortError')): void {
    if (signal.aborted) return
    signal.aborted = true
    signal.reason = reason
    const event = new Event('abort')
    event.target = signal
    signal.onabort?.(event)
    signal.dispatchEvent(event)
  }
}

/** https://dom.spec.whatwg.org/#interface-abortcontroller */
export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason?: unknown): void {
    AbortSignal.abortWith(this.signal, reason)
  }
}
