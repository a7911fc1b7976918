import { describeThrown } from './describe-thrown.ts'
import * as js from './intrinsics.ts'
import { Request } from './web/request.ts'
import { Response } from './web/response.ts'

export interface Handler {
  fetch: (request: Request, env: object) => unknown
}

export interface SentRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | null
}

/** One request to the answer; what came of it is written once its response has been read to the end. */
export class Exchange {
  settled = false
  private readonly maxBody: number
  private outcome = ''
  private reported: string | null = null

  constructor(maxBody: number) {
    this.maxBody = maxBody
  }

  start(handler: Handler, sent: SentRequest, env: object): void {
    js.subscribe(this.respond(handler, sent, env), () => {}, this.reject)
  }

  readonly reject = (thrown: unknown): void => {
    if (!this.settled) this.settle({ thrown: describeThrown(thrown) })
  }

  fail(verdict: string, message: string): void {
    if (!this.settled) this.settle({ failure: js.bare({ verdict, message }) })
  }

  /** The outcome as JSON. The text stays the same however often it is asked for. */
  report(printed: string): string {
    this.reported ??= `{${this.outcome},"printed":${js.stringify(printed)}}`
    return this.reported
  }

  private async respond(handler: Handler, { url, ...init }: SentRequest, env: object): Promise<void> {
    const allowsBody = init.method !== 'GET' && init.method !== 'HEAD'
    const response = await handler.fetch(new Request(url, { ...init, body: allowsBody ? init.body : null }), env)
    if (!(response instanceof Response)) {
      this.fail('runtime-error', `fetch(request, env) must return a Response, but it returned ${insteadOfResponse(response)}.`)
      return
    }
    // A server sends no body in answer to HEAD, whatever a handler gives it.
    this.read(response.status, response.headers, init.method === 'HEAD' ? '' : await response.text())
  }

  /** A response may be of a class of the answer's own, so nothing of it need be what its type says. */
  private read(status: unknown, headers: unknown, body: unknown): void {
    if (!isStatus(status)) return this.fail('runtime-error', 'The status of the response is no whole number from 200 to 599.')
    if (typeof body !== 'string') return this.fail('runtime-error', 'The body of the response cannot be read as text.')
    if (body.length > this.maxBody) return this.fail('output-limit', 'The body of the response is longer than it may be.')
    const record = recordOf(headers as Iterable<unknown[]>, this.maxBody)
    if (typeof record === 'string') this.fail('output-limit', record)
    else this.settle({ response: js.bare({ status, headers: record, body }) })
  }

  private settle(outcome: object): void {
    if (this.settled) return
    const json = js.stringify(js.bare(outcome))
    this.outcome = js.slice(json, 1, json.length - 1)
    this.settled = true
  }
}

/** What came back, and what was most likely meant. */
function insteadOfResponse(value: unknown): string {
  if (value === undefined) return 'nothing: a `return` may be missing'
  if (typeof value === 'string') return 'text: write `new Response(text)`'
  if (typeof value === 'object' && value !== null) return `${js.isArray(value) ? 'an array' : 'an object'} that is none: write \`Response.json(…)\``
  return js.text(value)
}

function isStatus(status: unknown): status is number {
  return typeof status === 'number' && js.trunc(status) === status && status >= 200 && status <= 599
}

/** Throws on what is no header; a sentence when they are longer, taken together, than they may be. */
function recordOf(headers: Iterable<unknown[]>, maxLength: number): Record<string, string> | string {
  const record: Record<string, string> = js.bare({})
  let room = maxLength
  for (const [name, value] of headers) {
    if (typeof name !== 'string' || typeof value !== 'string') throw new TypeError('A header of the response is no text.')
    room -= name.length + value.length
    if (room < 0) return 'The headers of the response are longer than they may be.'
    record[name] = name in record ? `${record[name]}, ${value}` : value
  }
  return record
}
