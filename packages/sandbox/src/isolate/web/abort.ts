type Listener = (event: { type: string; target: AbortSignal }) => void

/** https://dom.spec.whatwg.org/#interface-AbortSignal, as far as handlers use it; nothing here ever times out by itself. */
export class AbortSignal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  readonly #listeners = new Set<Listener>()

  addEventListener(type: string, listener: Listener): void {
    if (type === 'abort') this.#listeners.add(listener)
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  static abortWith(signal: AbortSignal, reason: unknown): void {
    if (signal.aborted) return
    signal.aborted = true
    signal.reason = reason
    const event = { type: 'abort', target: signal }
    signal.onabort?.(event)
    for (const listener of signal.#listeners) listener(event)
  }
}

export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason: unknown = abortError()): void {
    AbortSignal.abortWith(this.signal, reason)
  }
}

function abortError(): Error {
  const error = new Error('This operation was aborted')
  error.name = 'AbortError'
  return error
}
