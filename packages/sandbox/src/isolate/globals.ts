import 'core-js/web/url'
import 'core-js/web/url-search-params'
import 'core-js/stable/atob'
import 'core-js/stable/btoa'
import type { WebName } from '../web-names.ts'
import { installBasics } from './basics.ts'
import { define } from './define.ts'
import { AbortController, AbortSignal } from './web/abort.ts'
import { createCrypto } from './web/crypto/index.ts'
import { DOMException } from './web/dom-exception.ts'
import { Event, EventTarget } from './web/events.ts'
import { TextDecoder, TextEncoder } from './web/text-codec.ts'

/** Globals that answers know from browsers and Node and that a bare isolate lacks: it has no source of entropy but Math.random. */
export function installGlobals(random: () => number = Math.random): void {
  installBasics()
  const globals = { TextEncoder, TextDecoder, crypto: createCrypto(random), AbortController, AbortSignal, DOMException, Event, EventTarget }
  define(globals satisfies Partial<Record<WebName, unknown>>)
}
