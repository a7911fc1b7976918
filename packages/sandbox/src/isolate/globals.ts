import 'core-js/web/url'
import 'core-js/web/url-search-params'
import 'core-js/stable/atob'
import 'core-js/stable/btoa'
import { structuredClone } from './clone.ts'
import { define } from './define.ts'
import * as js from './intrinsics.ts'
import { seal } from './seal.ts'
import { AbortController, AbortSignal } from './web/abort.ts'
import { createCrypto } from './web/crypto/index.ts'
import { DOMException } from './web/dom-exception.ts'
import { Event, EventTarget } from './web/events.ts'
import { TextDecoder, TextEncoder } from './web/text-codec.ts'

/** Globals that answers know from browsers and Node and that a bare isolate lacks: it has no source of entropy but Math.random. */
export function installGlobals(random: () => number = Math.random): void {
  seal()
  define({ structuredClone, queueMicrotask, TextEncoder, TextDecoder, crypto: createCrypto(random) })
  define({ AbortController, AbortSignal, DOMException, Event, EventTarget })
}

function queueMicrotask(callback: unknown): void {
  if (typeof callback !== 'function') throw new TypeError('The callback must be a function')
  js.subscribe(js.resolved(undefined), () => js.apply(callback, undefined, []))
}
