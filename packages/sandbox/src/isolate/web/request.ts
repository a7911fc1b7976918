import { Body, extractBody, type BodyInit } from './body.ts'
import { Headers, type HeadersInit } from './headers.ts'

export interface RequestInit {
  method?: string
  headers?: HeadersInit
  body?: BodyInit | null
  signal?: unknown
}

/** https://fetch.spec.whatwg.org/#request-class */
export class Request extends Body {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly signal: unknown

  constructor(input: Request | URL | string, init: RequestInit = {}) {
    const from = input instanceof Request ? input : null
    const { content, type } = init.body === undefined && from ? { content: from.contentForCopy(), type: null } : extractBody(init.body)
    super(content)
    this.url = from ? from.url : new URL(String(input)).href
    this.method = normalizeMethod(init.method ?? from?.method ?? 'GET')
    this.headers = new Headers(init.headers ?? from?.headers)
    this.signal = init.signal ?? from?.signal ?? null
    if (content !== null && /^(GET|HEAD)$/.test(this.method)) throw new TypeError('Request with GET/HEAD method cannot have body.')
    if (type !== null && !this.headers.has('content-type')) this.headers.set('content-type', type)
  }

  clone(): Request {
    return new Request(this)
  }

  get [Symbol.toStringTag](): string {
    return 'Request'
  }
}

/** Only these are written in capitals whatever the case; other methods are case-sensitive. */
function normalizeMethod(method: string): string {
  const upper = String(method).toUpperCase()
  return /^(DELETE|GET|HEAD|OPTIONS|POST|PUT)$/.test(upper) ? upper : String(method)
}
