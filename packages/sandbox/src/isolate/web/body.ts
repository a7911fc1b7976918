import { FormData, parseForm } from './form-data.ts'
import type { Headers } from './headers.ts'
import { bytesOf, TextDecoder, TextEncoder } from './text-codec.ts'

export type BodyInit = string | URLSearchParams | FormData | ArrayBuffer | ArrayBufferView | BodyStream

/** Text stays text until someone asks for bytes: encoding is slow where there is no JIT. */
type Content = string | Uint8Array

/** What Request and Response have in common: https://fetch.spec.whatwg.org/#body-mixin. All of a body is there at once. */
export abstract class Body {
  abstract readonly headers: Headers
  #content: Content | null
  #used = false

  constructor(content: Content | null) {
    this.#content = content
  }

  get body(): BodyStream | null {
    return this.#content === null ? null : new BodyStream(this.#content)
  }

  get bodyUsed(): boolean {
    return this.#used
  }

  async bytes(): Promise<Uint8Array> {
    return asBytes(this.consume())
  }

  async text(): Promise<string> {
    const content = this.consume()
    return typeof content === 'string' ? content : new TextDecoder().decode(content)
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

  protected contentForCopy(): Content | null {
    this.assertUnused()
    return this.#content
  }

  private consume(): Content {
    if (this.#content === null) return ''
    this.assertUnused()
    this.#used = true
    return this.#content
  }
}

/** Just as much of a ReadableStream as passes a body on from one message to another, or reads it in one piece. */
export class BodyStream {
  readonly #content: Content
  locked = false

  constructor(content: Content) {
    this.#content = content
  }

  getReader(): { read(): Promise<{ done: boolean; value: Uint8Array | undefined }>; releaseLock(): void; cancel(): Promise<void> } {
    this.locked = true
    let rest: Uint8Array | undefined = asBytes(this.#content)
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
    yield asBytes(this.#content)
  }

  static contentOf(stream: BodyStream): Content {
    return stream.#content
  }
}

/** What a body holds and the content type that goes with them. */
export function extractBody(init: BodyInit | null | undefined): { content: Content | null; type: string | null } {
  if (init === null || init === undefined) return { content: null, type: null }
  if (init instanceof BodyStream) return { content: BodyStream.contentOf(init), type: null }
  if (init instanceof ArrayBuffer || ArrayBuffer.isView(init)) return { content: bytesOf(init).slice(), type: null }
  if (init instanceof URLSearchParams) return asText(String(init), 'application/x-www-form-urlencoded;charset=UTF-8')
  if (init instanceof FormData) return asText(String(new URLSearchParams([...init])), 'application/x-www-form-urlencoded;charset=UTF-8')
  return asText(String(init), 'text/plain;charset=UTF-8')
}

function asText(text: string, type: string): { content: string; type: string } {
  return { content: text.toWellFormed(), type }
}

function asBytes(content: Content): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
