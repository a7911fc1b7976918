import { afterAll, describe, expect, test } from '@jest/globals'
import type { AnswerContent, OpenapiCheck, QuestionOfKind, RequestStep } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import { script } from '../testing/submissions.ts'
import { mark } from './index.ts'

const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

type Exchange = Extract<RequestStep, { request: unknown }>

function step(method: string, path: string, expected: Partial<Exchange['expect']>, body: unknown = null): Exchange {
  return {
    request: { method, path, headers: {}, body: body === null ? null : JSON.stringify(body) },
    expect: { headers: {}, exact: false, ...expected },
  }
}

const created = step('POST', '/orders', { status: 201, headers: { Location: { $: 'matches', pattern: '^/orders/' } }, json: { id: { $: 'capture', name: 'id' }, sku: 'A' } }, { sku: 'A' })
const orders: QuestionOfKind<'http-api'> = {
  ...exampleQuestions['http-api'],
  cases: [
    { name: 'an order can be read again', visible: true, weight: 1, steps: [created, { advanceMs: 1000 }, step('GET', '/orders/{id}', { status: 200, json: { sku: 'A' } })] },
    { name: 'an unknown order', visible: false, weight: 1, steps: [step('GET', '/orders/nope', { status: 404, text: 'none' })] },
  ],
}

function handler(status: number): AnswerContent {
  return script(`export default {
    async fetch(request, env) {
      const id = new URL(request.url).pathname.split('/')[2]
      if (request.method === 'POST') {
        const order = { id: env.id(), ...(await request.json()) }
        await env.store.orders.put(order)
        return Response.json(order, { status: ${status}, headers: { location: '/orders/' + order.id } })
      }
      const found = await env.store.orders.get(id)
      return found ? Response.json(found) : new Response('none', { status: 404 })
    },
  }`)
}

describe('an HTTP API', () => {
  test('is accepted when every response is as expected, captured values sent back', async () => {
    const { verdict, score, cases } = await mark({ ...orders, store: { orders: [] } }, handler(201), 'all', sandbox)
    expect([verdict, score]).toEqual(['accepted', 10])
    const details = cases[0]?.details
    expect(details?.type === 'http' ? details.exchanges.map(({ response }) => response?.status) : null).toEqual([201, 200])
  })

  test('is told every expectation that it does not meet', async () => {
    const { verdict, score, cases } = await mark({ ...orders, store: { orders: [] } }, handler(200), 'all', sandbox)
    expect([verdict, score]).toEqual(['partial', 5])
    expect(cases[0]?.message).toBe('POST /orders: status is 200, expected 201.')
  })

  test.each([500, 3_000, 30_000])('whose body nests %i deep is wrong, and nobody’s failure but its own', async (depth) => {
    const body = `'{"id":' + '['.repeat(${depth}) + ']'.repeat(${depth}) + '}'`
    const answer = script(`export default { fetch: () => new Response(${body}, { status: 201, headers: { location: '/orders/1' } }) }`)
    const { verdict } = await mark({ ...orders, store: { orders: [] } }, answer, 'all', sandbox)
    expect(verdict).toBe('wrong-answer')
  })

  test('is compared by key and depth', async () => {
    const answer = script('export default { fetch: () => Response.json({ items: [{ seats: 3, extra: 1 }] }) }')
    const expectations = { json: { items: [{ seats: 2 }], next: null }, headers: { 'x-next': { $: 'any' } } }
    const question = { ...orders, cases: [{ name: 'one', visible: true, weight: 1, steps: [step('GET', '/', expectations)] }] }
    const { cases } = await mark(question, answer, 'all', sandbox)
    expect(cases[0]?.message).toBe('GET /: header x-next is missing, expected anything; items[0].seats is 3, expected 2; next is missing, expected null.')
  })

  test('that throws fails its case, not the others', async () => {
    const { cases } = await mark(orders, script('export default { fetch(request) { if (request.method === "POST") throw new Error("no"); return new Response("none", { status: 404 }) } }'), 'all', sandbox)
    expect(cases.map(({ verdict }) => verdict)).toEqual(['runtime-error', 'accepted'])
  })

  test('is sent the visible requests alone in a run', async () => {
    const answer = script('export default { fetch(request) { console.log(request.url); return new Response() } }')
    const { cases, output } = await mark(orders, answer, 'visible', sandbox)
    expect(cases.map(({ name }) => name)).toEqual(['an order can be read again'])
    expect(output).not.toContain('nope')
  })
})

describe('an OpenAPI document', () => {
  const document = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      parameters:
        - { in: query, name: page, schema: { type: integer } }
        - { in: query, name: limit, schema: { type: integer } }
      responses: { '200': { description: All, content: { application/vnd.api+json: { schema: { $ref: '#/components/schemas/Order' } } } } }
components:
  schemas:
    Order: { type: object, required: [id, sku] }
`
  const yaml = (text: string): AnswerContent => ({ type: 'files', language: 'yaml', files: { 'answer.yaml': text } })
  const parameters = 'paths./orders.get.parameters'

  function withChecks(...checks: Pick<OpenapiCheck, 'at' | 'assert'>[]): QuestionOfKind<'openapi'> {
    const complete = checks.map((check, index) => ({ ...check, name: `check ${index}`, visible: false, weight: 1, message: `check ${index} fails` }))
    return { ...exampleQuestions.openapi, checks: complete }
  }

  test.each<[boolean, string, OpenapiCheck['assert']]>([
    [true, parameters, { type: 'some', value: { in: 'query', name: { $: 'matches', pattern: '^(cursor|page)$' } } }],
    [false, parameters, { type: 'some', value: { name: 'cursor' } }],
    [true, parameters, { type: 'every', value: { in: 'query', schema: { type: 'integer' } } }],
    [false, parameters, { type: 'every', value: { name: 'page' } }],
    [false, 'paths./orders.post.parameters', { type: 'every', value: { $: 'any' } }],
    [true, parameters, { type: 'count', value: 2 }],
    [false, parameters, { type: 'count', value: { min: 3 } }],
    [true, 'paths.*.get', { type: 'count', value: { min: 1, max: 1 } }],
    [true, 'paths./orders.get.responses.200', { type: 'exists', value: true }],
    [true, 'paths./orders.post', { type: 'exists', value: false }],
    [true, 'paths./orders.get.responses.*.content.application/vnd.api+json.schema.required', { type: 'equals', value: { $: 'unordered', values: ['sku', 'id'] } }],
    [false, 'openapi', { type: 'equals', value: '3.0.0' }],
  ])('%s: %s %j', async (holds, at, assert) => {
    const { cases } = await mark(withChecks({ at, assert }), yaml(document), 'all', sandbox)
    expect(cases.map(({ verdict, message }) => [verdict, message])).toEqual([
      ['accepted', null],
      holds ? ['accepted', null] : ['wrong-answer', 'check 0 fails'],
    ])
  })

  test('shows in a run whether it can be read, and the linter’s findings, but no hidden check', async () => {
    const question = { ...withChecks({ at: 'paths./secret', assert: { type: 'exists', value: true } }), lint: { minimum: 1 } }
    const run = await mark(question, yaml(document), 'visible', sandbox)
    expect(run.cases.map(({ name, verdict }) => [name, verdict])).toEqual([['the document can be read', 'accepted'], ['lint', 'accepted']])
    expect(run.output).toMatch(/^\d+:\d+ \S+: /)
  })

  test('that cannot be read says where', async () => {
    const { verdict, error } = await mark(withChecks(), yaml('openapi: 3.1.0\ninfo: [\n'), 'visible', sandbox)
    expect(verdict).toBe('syntax-error')
    expect(error?.line).toBeGreaterThan(1)
  })
})
