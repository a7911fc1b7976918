import type { RequestCase, RequestStep } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text, wire } from '../yaml/schema.ts'
import { duration } from './duration.ts'

export const REQUESTS_FILE = 'requests.yaml'

/** A header's value; a number is what YAML makes of an unquoted one. */
const headerValue = z.union([z.string(), z.number()], 'expected text').transform(String)

const request = object({
  method: z.string().regex(/^[A-Z]+$/, 'expected a method in capitals, as in GET').default('GET'),
  path: z.string().startsWith('/', 'expected a path that begins with /'),
  headers: z.record(z.string(), headerValue).default({}),
  json: z.json('expected JSON').optional(),
  body: z.string().optional(),
}).transform(({ json, body, headers, ...rest }, context): Extract<RequestStep, { request: unknown }>['request'] => {
  if (json === undefined) return { ...rest, headers, body: body ?? null }
  if (body !== undefined) context.addIssue({ code: 'custom', path: ['body'], message: 'expected either json or body' })
  const saysItsType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return { ...rest, headers: saysItsType ? headers : { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) }
})

const expectation = object({
  status: z.int().min(100).max(599).optional(),
  headers: z.record(z.string(), wire('response')).default({}),
  json: wire('response').optional(),
  text: wire('response').optional(),
  exact: z.boolean().default(false),
})

const step = object({
  request: request.optional(),
  expect: expectation.optional(),
  advance: duration.optional(),
}).transform(({ request: sent, expect: expected, advance }, context): RequestStep => {
  if (sent && expected && advance === undefined) return { request: sent, expect: expected }
  if (!sent && !expected && advance !== undefined) return { advanceMs: advance }
  context.addIssue({ code: 'custom', message: 'expected a request with what to expect of it, or advance' })
  return z.NEVER
})

const cases = z
  .array(
    object({
      name: text,
      visible: z.boolean().default(false),
      weight: z.number().positive().default(1),
      steps: z.array(step).min(1, 'expected at least one step'),
    }),
  )
  .min(1, 'expected at least one case')

/** Sequences of requests, each on a store of its own. Names in braces must have been captured by an earlier step. */
export function readRequests(folder: SourceFolder): RequestCase[] {
  const found = folder.yaml(REQUESTS_FILE, cases, 'the requests that an answer must serve') ?? []
  for (const [index, { steps }] of found.entries()) refuseUncaptured(folder, steps, [index, 'steps'])
  return found
}

function refuseUncaptured(folder: SourceFolder, steps: RequestStep[], path: PropertyKey[]): void {
  const captured = new Set<string>()
  for (const [index, current] of steps.entries()) {
    if ('advanceMs' in current) continue
    const { path: address, headers } = current.request
    for (const [, name = ''] of [address, ...Object.values(headers)].join(' ').matchAll(/\{([A-Za-z_]\w*)\}/g)) {
      if (!captured.has(name)) folder.refuseAt(REQUESTS_FILE, [...path, index, 'request'], `{${name}} was not captured by an earlier step`)
    }
    for (const [, name = ''] of JSON.stringify(current.expect).matchAll(/\{"\$":"capture","name":"(\w+)"\}/g)) captured.add(name)
  }
}
