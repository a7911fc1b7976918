/** https://dom.spec.whatwg.org/#event, without a tree through which events could travel. */
export class Event {
  readonly type: string
  readonly cancelable: boolean
  target: unknown = null
  defaultPrevented = false
  #stopped = false

  constructor(type: string, { cancelable = false }: { cancelable?: boolean } = {}) {
    this.type = String(type)
    this.cancelable = cancelable
  }

  get currentTarget(): unknown {
    return this.target
  }

  preventDefault(): void {
    if (this.cancelable) this.defaultPrevented = true
  }

  stopPropagation(): void {}

  stopImmediatePropagation(): void {
    this.#stopped = true
  }

  static isStopped(event: Event): boolean {
    return event.#stopped
  }
}

type Listener = ((event: Event) => void) | { handleEvent(event: Event): void }

interface Registration {
  type: string
  listener: Listener
  once: boolean
}

/** https://dom.spec.whatwg.org/#interface-eventtarget */
export class EventTarget {
  #registrations: Registration[] = []

  addEventListener(type: string, listener: Listener | null, options: boolean | { once?: boolean; signal?: EventTarget & { aborted: boolean } } = {}): void {
    const { once = false, signal } = typeof options === 'object' ? options : {}
    const isKnown = this.#registrations.some((one) => one.type === type && one.listener === listener)
    if (!listener || isKnown || signal?.aborted) return
    this.#registrations.push({ type, listener, once })
    signal?.addEventListener('abort', () => this.removeEventListener(type, listener), { once: true })
  }

  removeEventListener(type: string, listener: Listener | null): void {
    this.#registrations = this.#registrations.filter((one) => one.type !== type || one.listener !== listener)
  }

  dispatchEvent(event: Event): boolean {
    event.target = this
    for (const { type, listener, once } of this.#registrations) {
      if (type !== event.type || Event.isStopped(event)) continue
      if (once) this.removeEventListener(type, listener)
      if (typeof listener === 'function') listener.call(this, event)
      else listener.handleEvent(event)
    }
    return !event.defaultPrevented
  }
}
