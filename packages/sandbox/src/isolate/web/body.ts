import { FormData, parseForm } from './form-data.ts'
import type { Headers } from './headers.ts'
import { bytesOf, TextDecoder, TextEncoder } from './text-codec.ts'

export type BodyInit = string | URLSearchParams | FormData | ArrayBuffer | ArrayBufferView | BodyStream

/** What Request and Response have in common: https://fetch.spec.whatwg.org/#body-mixin. All of a body is there at once. */
export abstract class Body {
  abstract readonly headers: Headers
  #content: Uint8Array | null
  #used = false

  constructor(content: Uint8Array | null) {
    this.#content = content
  }

  get body(): BodyStream | null {
    return this.#content === null ? null : new BodyStream(this.#content)
  }

  get bodyUsed(): boolean {
    return this.#used
  }

  async bytes(): Promise<Uint8Array> {
    if (this.#content === null) return new Uint8Array(0)
    this.assertUnused()
    this.#used = true
    return this.#content
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes())
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer
  }

  async formData(): Promise<FormData> {
    const type = this.headers.get('content-type') ?? ''
    return parseForm(await this.text(), type)
  }

  protected assertUnused(): void {
    if (this.#used) throw new TypeError('Body is unusable: it has already been read')
  }

  /** The content for a copy, which may be read although this one has been. */
  protected contentForCopy(): Uint8Array | null {
    this.assertUnused()
    return this.#content
  }
}

/** Just as much of a ReadableStream as passes a body on from one message to another, or reads it in one piece. */
export class BodyStream {
  readonly #content: Uint8Array
  locked = false

  constructor(content: Uint8Array) {
    this.#content = content
  }

  getReader(): { read(): Promise<{ done: boolean; value: Uint8Array | undefined }>; releaseLock(): void; cancel(): Promise<void> } {
    this.locked = true
    let rest: Uint8Array | undefined = this.#content
    return {
      read: async () => {
        const value = rest
        rest = undefined
        return { done: value === undefined, value }
      },
      releaseLock: () => {
        this.locked = false
      },
      cancel: async () => {
        rest = undefined
      },
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield this.#content
  }

  static contentOf(stream: BodyStream): Uint8Array {
    return stream.#content
  }
}

/** Bytes of a body and the content type that goes with them. */
export function extractBody(init: BodyInit | null | undefined): { content: Uint8Array | null; type: string | null } {
  if (init === null || init === undefined) return { content: null, type: null }
  if (init instanceof BodyStream) return { content: BodyStream.contentOf(init), type: null }
  if (init instanceof ArrayBuffer || ArrayBuffer.isView(init)) return { content: bytesOf(init).slice(), type: null }
  if (init instanceof URLSearchParams) return asText(String(init), 'application/x-www-form-urlencoded;charset=UTF-8')
  if (init instanceof FormData) return asText(String(new URLSearchParams([...init])), 'application/x-www-form-urlencoded;charset=UTF-8')
  return asText(String(init), 'text/plain;charset=UTF-8')
}

function asText(text: string, type: string): { content: Uint8Array; type: string } {
  return { content: new TextEncoder().encode(text), type }
}
