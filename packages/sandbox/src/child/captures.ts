import type { HttpExchange, HttpStep } from '../job.ts'

type RequestStep = Extract<HttpStep, { request: unknown }>
type Response = NonNullable<HttpExchange['response']>

/** Puts captured values in place of `{name}` in path, headers and body. Names that were not captured stay as they are. */
export function fillCaptures(request: RequestStep['request'], captured: ReadonlyMap<string, string>): RequestStep['request'] {
  const fill = (text: string) => text.replace(/\{([\w-]+)\}/g, (whole, name: string) => captured.get(name) ?? whole)
  return {
    method: request.method,
    path: fill(request.path),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value)])),
    body: request.body === null ? null : fill(request.body),
  }
}

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
