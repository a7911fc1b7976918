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
    this.respond(handler, sent, env).catch(this.reject)
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
      this.fail('runtime-error', `fetch(request, env) must return a Response, but it returned ${nameOf(response)}.`)
      return
    }
    const body = await response.text()
    if (body.length > this.maxBody) this.fail('output-limit', 'The body of the response is longer than it may be.')
    else this.settle({ response: js.bare({ status: response.status, headers: recordOf(response), body }) })
  }

  private settle(outcome: object): void {
    if (this.settled) return
    const json = js.stringify(js.bare(outcome))
    this.outcome = js.slice(json, 1, json.length - 1)
    this.settled = true
  }
}

function nameOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return js.text(value)
  return Array.isArray(value) ? 'an array' : 'an object that is none'
}

function recordOf(response: Response): Record<string, string> {
  const record: Record<string, string> = js.bare({})
  for (const [name, value] of response.headers) record[name] = name in record ? `${record[name]}, ${value}` : value
  return record
}
