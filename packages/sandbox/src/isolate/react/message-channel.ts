/** https://html.spec.whatwg.org/#message-channels, within one page. A message takes a millisecond, also while timers are fake. */
export class MessageChannel {
  readonly port1 = new MessagePort()
  readonly port2 = new MessagePort()

  constructor() {
    this.port1.other = this.port2
    this.port2.other = this.port1
  }
}

type Handler = (event: { data: unknown }) => void

class MessagePort {
  onmessage: Handler | null = null
  other: MessagePort | null = null
  private readonly listeners = new Set<Handler>()

  postMessage(data: unknown): void {
    later(() => this.other?.receive(data), 1)
  }

  addEventListener(_type: string, listener: Handler): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: string, listener: Handler): void {
    this.listeners.delete(listener)
  }

  start(): void {}

  close(): void {
    this.other = null
  }

  private receive(data: unknown): void {
    this.onmessage?.({ data })
    for (const listener of this.listeners) listener({ data })
  }
}

/** React’s `act` looks every millisecond whether there is more to do. */
const later = globalThis.setTimeout
