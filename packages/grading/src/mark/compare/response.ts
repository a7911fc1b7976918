import { showValue, type RequestStep, type WireExpectation } from '@assay/contracts'
import type { HttpExchange, HttpStep } from '@assay/sandbox'
import { isDeep } from './depth.ts'
import { differences, isAsExpected, type Difference } from './value.ts'
import { entriesOf, tagOf, wireOfJson } from './wire.ts'

export type ResponseExpectation = Extract<RequestStep, { expect: unknown }>['expect']
type Response = NonNullable<HttpExchange['response']>
type Capture = Extract<HttpStep, { request: unknown }>['captures'][number]

/** One sentence for everything in a response that is not as expected, e.g. `status is 200, expected 201`. */
export function unmetExpectations(expected: ResponseExpectation, response: Response): string[] {
  const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]))
  return [
    ...(expected.status === undefined || expected.status === response.status ? [] : [`status is ${response.status}, expected ${expected.status}`]),
    ...Object.entries(expected.headers).flatMap(([name, value]) => headerProblem(name, value, headers.get(name.toLowerCase()))),
    ...(expected.json === undefined ? [] : jsonProblems(expected.json, response.body, expected.exact)),
    ...(expected.text === undefined || isAsExpected(expected.text, response.body)
      ? []
      : [`body is ${showValue(response.body)}, expected ${showValue(expected.text)}`]),
  ]
}

/** Where the values that later requests use are to be found in a response. */
export function capturesOf({ headers, json }: ResponseExpectation): Capture[] {
  return [
    ...Object.entries(headers).flatMap(([header, value]) => captureHere(value, { header })),
    ...(json === undefined ? [] : capturesIn(json, [])),
  ]
}

function headerProblem(name: string, expected: WireExpectation, actual: string | undefined): string[] {
  if (actual === undefined) return [`header ${name} is missing, expected ${showValue(expected)}`]
  return isAsExpected(expected, actual) ? [] : [`header ${name} is ${showValue(actual)}, expected ${showValue(expected)}`]
}

function jsonProblems(expected: WireExpectation, body: string, exact: boolean): string[] {
  const parsed = parse(body)
  if (!parsed) return [body === '' ? 'the body is empty, expected JSON' : `the body is not JSON: ${showValue(body)}`]
  return differences(expected, wireOfJson(parsed.json), exact ? 'exact' : 'subset').map(sentence)
}

function parse(body: string): { json: unknown } | null {
  try {
    const json: unknown = JSON.parse(body)
    return isDeep(json) ? null : { json }
  } catch {
    return null
  }
}

function sentence({ path, expected, actual }: Difference): string {
  const place = path.length === 0 ? 'the body' : path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '')
  if (actual === undefined) return `${place} is missing, expected ${showValue(expected ?? null)}`
  return expected === undefined ? `${place} is not allowed here` : `${place} is ${showValue(actual)}, expected ${showValue(expected)}`
}

function capturesIn(expected: WireExpectation, path: (string | number)[]): Capture[] {
  if (Array.isArray(expected)) return expected.flatMap((each, index) => capturesIn(each, [...path, index]))
  const tag = tagOf(expected)
  if (tag === 'capture') return captureHere(expected, { json: path })
  if (tag !== null && tag !== 'object') return []
  return [...entriesOf(expected)].flatMap(([key, each]) => capturesIn(each, [...path, key]))
}

function captureHere(expected: WireExpectation, from: Capture['from']): Capture[] {
  if (tagOf(expected) !== 'capture' || expected === null || typeof expected !== 'object' || Array.isArray(expected)) return []
  return typeof expected['name'] === 'string' ? [{ name: expected['name'], from }] : []
}
