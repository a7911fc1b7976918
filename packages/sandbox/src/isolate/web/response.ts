import { Body, extractBody, type BodyInit } from './body.ts'
import { Headers, type HeadersInit } from './headers.ts'

export interface ResponseInit {
  status?: number
  statusText?: string
  headers?: HeadersInit
}

/** https://fetch.spec.whatwg.org/#response-class */
export class Response extends Body {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly type: string = 'default'
  readonly url: string = ''
  readonly redirected: boolean = false

  constructor(body?: BodyInit | null, init: ResponseInit = {}) {
    const { content, type } = extractBody(body)
    super(content)
    this.status = checkedStatus(init.status ?? 200)
    this.statusText = String(init.statusText ?? '')
    this.headers = new Headers(init.headers)
    if (content !== null && [204, 205, 304].includes(this.status)) {
      throw new TypeError(`Response constructor: Invalid response status code ${this.status} with a body`)
    }
    if (type !== null && !this.headers.has('content-type')) this.headers.set('content-type', type)
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300
  }

  clone(): Response {
    return new Response(this.copied(), this)
  }

  get [Symbol.toStringTag](): string {
    return 'Response'
  }

  static json(data: unknown, init: ResponseInit = {}): Response {
    const text: string | undefined = JSON.stringify(data)
    if (text === undefined) throw new TypeError('The data is not JSON serializable')
    const headers = new Headers(init.headers)
    if (!headers.has('content-type')) headers.set('content-type', 'application/json')
    return new Response(text, { ...init, headers })
  }

  static redirect(url: string | URL, status = 302): Response {
    if (![301, 302, 303, 307, 308].includes(status)) throw new RangeError(`Invalid redirect status code ${status}`)
    return new Response(null, { status, headers: { location: String(url) } })
  }

  /** What a failed `fetch` would give; no server can send it. */
  static error(): Response {
    const response = new Response()
    Object.defineProperties(response, { type: { value: 'error' }, status: { value: 0 } })
    return response
  }
}

function checkedStatus(status: number): number {
  const code = Number(status)
  if (!Number.isInteger(code) || code < 200 || code > 599) {
    throw new RangeError(`Response constructor: the status (${code}) must be an integer from 200 to 599`)
  }
  return code
}
