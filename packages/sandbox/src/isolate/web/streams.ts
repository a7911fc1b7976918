import type * as Streams from 'web-streams-polyfill'
import { define } from '../define.ts'
import { TextDecoder, TextEncoder } from './text-codec.ts'

/** The Streams standard, evaluated when it is first used: most answers never do. */
export function streams(): typeof Streams {
  // The bundler turns this into a call; an import would be evaluated in every isolate.
  const loaded: typeof Streams = require('web-streams-polyfill')
  return loaded
}

const names = [
  'ReadableStream',
  'ReadableStreamDefaultReader',
  'ReadableStreamBYOBReader',
  'WritableStream',
  'TransformStream',
  'ByteLengthQueuingStrategy',
  'CountQueuingStrategy',
] as const

/** Defines the globals of the standard, each loaded with its first use. */
export function installStreams(): void {
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      get: () => streams()[name],
      set(value: unknown) {
        define({ [name]: value })
      },
      configurable: true,
      enumerable: false,
    })
  }
}

/** https://encoding.spec.whatwg.org/#interface-textencoderstream */
export class TextEncoderStream {
  readonly readable: Streams.ReadableStream<Uint8Array>
  readonly writable: Streams.WritableStream<string>

  constructor() {
    const encoder = new TextEncoder()
    const { readable, writable } = new (streams().TransformStream<string, Uint8Array>)({
      transform: (chunk, controller) => controller.enqueue(encoder.encode(String(chunk))),
    })
    this.readable = readable
    this.writable = writable
  }
}

/** https://encoding.spec.whatwg.org/#interface-textdecoderstream; a character that two chunks share comes out whole. */
export class TextDecoderStream {
  readonly readable: Streams.ReadableStream<string>
  readonly writable: Streams.WritableStream<Uint8Array>

  constructor(label = 'utf-8', options: { fatal?: boolean; ignoreBOM?: boolean } = {}) {
    const decoder = new TextDecoder(label, options)
    const enqueue = (text: string, controller: Streams.TransformStreamDefaultController<string>) => {
      if (text !== '') controller.enqueue(text)
    }
    const { readable, writable } = new (streams().TransformStream<Uint8Array, string>)({
      transform: (chunk, controller) => enqueue(decoder.decode(chunk, { stream: true }), controller),
      flush: (controller) => enqueue(decoder.decode(), controller),
    })
    this.readable = readable
    this.writable = writable
  }
}
