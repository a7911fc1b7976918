import { AbortSignal } from './abort.ts'
import { Body, extractBody, type BodyInit } from './body.ts'
import { Headers, type HeadersInit } from './headers.ts'

export interface RequestInit {
  method?: string
  headers?: HeadersInit
  body?: BodyInit | null
  signal?: AbortSignal | null
}

/** https://fetch.spec.whatwg.org/#request-class */
export class Request extends Body {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly signal: AbortSignal
  readonly cache = 'default'
  readonly credentials = 'same-origin'
  readonly destination = ''
  readonly duplex = 'half'
  readonly integrity = ''
  readonly keepalive = false
  readonly mode = 'cors'
  readonly redirect = 'follow'
  readonly referrer = 'about:client'
  readonly referrerPolicy = ''

  constructor(input: Request | URL | string, init: RequestInit = {}) {
    const from = input instanceof Request ? input : null
    const method = normalizedMethod(init.method ?? from?.method ?? 'GET')
    const { content, type } = extractBody(init.body === undefined && from ? from.handedOver() : init.body)
    if (content !== null && /^(GET|HEAD)$/.test(method)) throw new TypeError('Request with GET/HEAD method cannot have body.')
    super(content)
    this.method = method
    this.url = from ? from.url : new URL(String(input)).href
    this.headers = new Headers(init.headers ?? from?.headers)
    this.signal = init.signal ?? from?.signal ?? new AbortSignal()
    if (type !== null && !this.headers.has('content-type')) this.headers.set('content-type', type)
  }

  clone(): Request {
    const { method, headers, signal } = this
    return new Request(this.url, { method, headers, signal, body: this.copied() })
  }

  get [Symbol.toStringTag](): string {
    return 'Request'
  }
}

/** Only these are written in capitals whatever the case; other methods are case-sensitive. */
function normalizedMethod(method: string): string {
  const text = String(method)
  const upper = text.toUpperCase()
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(text)) throw new TypeError(`"${text}" is no valid HTTP method`)
  if (/^(CONNECT|TRACE|TRACK)$/.test(upper)) throw new TypeError(`"${text}" is a method that requests cannot have`)
  return /^(DELETE|GET|HEAD|OPTIONS|POST|PUT)$/.test(upper) ? upper : text
}
