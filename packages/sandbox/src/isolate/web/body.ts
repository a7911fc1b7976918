import type { ReadableStream } from 'web-streams-polyfill'
import { Blob, joined } from './blob.ts'
import { FormData } from './form-data.ts'
import type { Headers } from './headers.ts'
import { parseForm, writeMultipart } from './multipart.ts'
import { streams } from './streams.ts'
import { bytesOf, TextDecoder, TextEncoder } from './text-codec.ts'

export type BodyInit = string | URLSearchParams | FormData | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | Carried

/** Text stays text until someone asks for bytes: encoding is slow where there is no JIT. */
type Content = string | Uint8Array | ReadableStream<Uint8Array>

/** Content on its way from one message to another; it has its content type in their headers already. */
export class Carried {
  readonly content: Content

  constructor(content: Content) {
    this.content = content
  }
}

/** What Request and Response have in common: https://fetch.spec.whatwg.org/#body-mixin. */
export abstract class Body {
  abstract readonly headers: Headers
  #content: Content | null
  #stream: ReadableStream<Uint8Array> | null = null
  #used = false

  constructor(content: Content | null) {
    this.#content = content
    if (isStream(content)) this.#stream = content
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.#content === null) return null
    this.#stream ??= isStream(this.#content) ? this.#content : streamOf(this.#content, () => (this.#used = true))
    return this.#stream
  }

  get bodyUsed(): boolean {
    return this.#used
  }

  async text(): Promise<string> {
    const content = await this.consume()
    return typeof content === 'string' ? content : new TextDecoder().decode(content)
  }

  async bytes(): Promise<Uint8Array> {
    return asBytes(await this.consume())
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).slice().buffer as ArrayBuffer
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.bytes()], { type: this.headers.get('content-type') ?? '' })
  }

  async formData(): Promise<FormData> {
    return parseForm(await this.bytes(), this.headers.get('content-type') ?? '')
  }

  private assertUsable(): void {
    if (this.#used) throw new TypeError('Body is unusable: it has already been read')
    if (this.#stream?.locked) throw new TypeError('Body is unusable: its stream is locked to a reader')
  }

  /** The content for a second message; both can be read. */
  protected copied(): Carried | null {
    this.assertUsable()
    if (this.#content === null) return null
    if (!isStream(this.#content)) return new Carried(this.#content)
    const [kept, given] = this.#content.tee()
    this.#content = kept
    this.#stream = kept
    return new Carried(given)
  }

  /** The content for the message that takes this one's place: it can be read there only. */
  protected handedOver(): Carried | null {
    this.assertUsable()
    if (this.#content === null) return null
    this.#used = true
    return new Carried(this.#content)
  }

  private async consume(): Promise<string | Uint8Array> {
    if (this.#content === null) return ''
    this.assertUsable()
    this.#used = true
    return isStream(this.#content) ? readAll(this.#content) : this.#content
  }
}

/** What a body holds and the content type that goes with it. */
export function extractBody(init: BodyInit | null | undefined): { content: Content | null; type: string | null } {
  if (init === null || init === undefined) return { content: null, type: null }
  if (init instanceof Carried) return { content: init.content, type: null }
  if (isStream(init)) return { content: contentOf(init), type: null }
  if (init instanceof Blob) return { content: Blob.bytesOf(init), type: init.type === '' ? null : init.type }
  if (init instanceof ArrayBuffer || ArrayBuffer.isView(init)) return { content: bytesOf(init).slice(), type: null }
  if (init instanceof URLSearchParams) return asText(String(init), 'application/x-www-form-urlencoded;charset=UTF-8')
  if (init instanceof FormData) {
    const { bytes, type } = writeMultipart(init)
    return { content: bytes, type }
  }
  return asText(String(init), 'text/plain;charset=UTF-8')
}

function asText(text: string, type: string): { content: string; type: string } {
  return { content: text.toWellFormed(), type }
}

/** By its looks, since asking for the class would load the streams into every isolate. */
function isStream(value: unknown): value is ReadableStream<Uint8Array> {
  return typeof value === 'object' && value !== null && 'getReader' in value && typeof value.getReader === 'function'
}

/** Streams that were made of content which nobody has read from them yet. */
const unread = new WeakMap<object, string | Uint8Array>()

function streamOf(content: string | Uint8Array, onRead: () => void): ReadableStream<Uint8Array> {
  const stream: ReadableStream<Uint8Array> = new (streams().ReadableStream<Uint8Array>)(
    {
      pull(controller) {
        unread.delete(stream)
        onRead()
        const bytes = asBytes(content)
        if (bytes.length > 0) controller.enqueue(bytes.slice())
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  unread.set(stream, content)
  return stream
}

/** A body that is passed on from one message to another need not be taken apart and put together again. */
function contentOf(stream: ReadableStream<Uint8Array>): Content {
  if (stream.locked) throw new TypeError('The stream of a body must not be locked to a reader')
  return unread.get(stream) ?? stream
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(chunks)
    if (!(value instanceof Uint8Array)) throw new TypeError('The stream of a body must give Uint8Arrays: use a TextEncoder')
    chunks.push(value)
  }
}

function asBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
