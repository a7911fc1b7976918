import type { ReadableStream } from 'web-streams-polyfill'
import { streams } from './streams.ts'
import { bytesOf, TextDecoder, TextEncoder } from './text-codec.ts'

export type BlobPart = Blob | ArrayBuffer | ArrayBufferView | string

/** https://w3c.github.io/FileAPI/#blob-section */
export class Blob {
  readonly type: string
  readonly #bytes: Uint8Array

  constructor(parts: Iterable<BlobPart> = [], { type = '' }: { type?: string } = {}) {
    this.#bytes = joined([...parts].map(bytesOfPart))
    this.type = /^[\x20-\x7e]*$/.test(type) ? String(type).toLowerCase() : ''
  }

  get size(): number {
    return this.#bytes.length
  }

  async bytes(): Promise<Uint8Array> {
    return this.#bytes.slice()
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes.slice().buffer as ArrayBuffer
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(this.#bytes)
  }

  slice(start?: number, end?: number, type = ''): Blob {
    return new Blob([this.#bytes.slice(start, end)], { type })
  }

  stream(): ReadableStream<Uint8Array> {
    const bytes = this.#bytes
    return new (streams().ReadableStream<Uint8Array>)({
      start(controller) {
        if (bytes.length > 0) controller.enqueue(bytes.slice())
        controller.close()
      },
    })
  }

  get [Symbol.toStringTag](): string {
    return 'Blob'
  }

  /** What it holds, without the copy that a caller of the standard methods gets. */
  static bytesOf(blob: Blob): Uint8Array {
    return blob.#bytes
  }
}

/** https://w3c.github.io/FileAPI/#file-section */
export class File extends Blob {
  readonly name: string
  readonly lastModified: number

  constructor(parts: Iterable<BlobPart>, name: string, options: { type?: string; lastModified?: number } = {}) {
    super(parts, options)
    this.name = String(name)
    this.lastModified = options.lastModified ?? Date.now()
  }

  override get [Symbol.toStringTag](): string {
    return 'File'
  }
}

export function joined(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function bytesOfPart(part: BlobPart): Uint8Array {
  if (part instanceof Blob) return Blob.bytesOf(part)
  if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) return bytesOf(part).slice()
  return new TextEncoder().encode(String(part))
}
