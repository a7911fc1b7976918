import 'core-js/web/url'
import 'core-js/web/url-search-params'
import 'core-js/stable/atob'
import 'core-js/stable/btoa'
import { structuredClone } from './clone.ts'
import { define } from './define.ts'
import * as js from './intrinsics.ts'
import { seal } from './seal.ts'
import { TextDecoder, TextEncoder } from './web/text-codec.ts'

/** Globals that answers know from browsers and Node and that a bare isolate lacks. */
export function installGlobals(): void {
  seal()
  define({ structuredClone, queueMicrotask, TextEncoder, TextDecoder, crypto: { randomUUID, getRandomValues } })
}

function queueMicrotask(callback: unknown): void {
  if (typeof callback !== 'function') throw new TypeError('The callback must be a function')
  js.subscribe(js.resolved(undefined), () => js.apply(callback, undefined, []))
}

/** Random only as far as an answer needs it to be: an isolate has no source of entropy but Math.random. */
const { random } = Math

function getRandomValues(bytes: Uint8Array): Uint8Array {
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = random() * 2 ** 32
  return bytes
}

function randomUUID(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => js.floor(random() * 16).toString(16))
}
