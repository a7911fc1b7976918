import type { HttpExchange, HttpStep } from '../job.ts'

type RequestStep = Extract<HttpStep, { request: unknown }>
type Response = NonNullable<HttpExchange['response']>

/** Puts captured values in place of `{name}` in path, headers and body. Names that were not captured stay as they are. */
export function fillCaptures(request: RequestStep['request'], captured: ReadonlyMap<string, string>): RequestStep['request'] {
  const fill = (text: string) => fillText(text, captured, (value) => value)
  return {
    method: request.method,
    path: fillPath(request.path, captured),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value)])),
    body: request.body === null ? null : fill(request.body),
  }
}

/** A value that the path begins with is an address (`{location}`) and stays as it is; elsewhere it is one component of one. */
function fillPath(path: string, captured: ReadonlyMap<string, string>): string {
  const [, leading = '', rest = ''] = /^(\{[\w-]+\})?([^]*)$/.exec(path) ?? []
  return withoutOrigin(fillText(leading, captured, (value) => value)) + fillText(rest, captured, asComponent)
}

function asComponent(value: string): string {
  return encodeURIComponent(value.toWellFormed())
}

function withoutOrigin(address: string): string {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
}

function fillText(text: string, captured: ReadonlyMap<string, string>, write: (value: string) => string): string {
  return text.replace(/\{([\w-]+)\}/g, (whole, name: string) => {
    const value = captured.get(name)
    return value === undefined ? whole : write(value)
  })
}

/** Under which an answer is reached. */
export const origin = 'http://localhost'

/** Takes from a response what its step captures; what is not there is not captured. */
export function capture(step: RequestStep, response: Response, captured: Map<string, string>): void {
  const body = parsed(response.body)
  for (const { name, from } of step.captures) {
    const value = 'json' in from ? from.json.reduce(part, body) : response.headers[from.header.toLowerCase()]
    const text = textOf(value)
    if (text !== undefined) captured.set(name, text)
  }
}

function part(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string | number, unknown>)[key]
}

/** Undefined for what is not there, or nests too deep to be written. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
