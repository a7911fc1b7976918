import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const check = (document: string) => sandbox.run({ engine: 'openapi', document, limits: {} })

const orders = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers: [{ url: https://orders.test }]
security: []
paths:
  /orders/{id}:
    get:
      summary: One order
      operationId: getOrder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        '200': { description: The order, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        '404': { description: No such order }
components:
  schemas:
    Order: { type: object, properties: { id: { type: string }, parent: { $ref: '#/components/schemas/Order' } } }
`

test('a good document breaks no rule, and its references are resolved, cycles cut', async () => {
  const { failure, lint, resolved } = await check(orders)
  expect(failure).toBeNull()
  expect(lint).toEqual({ percent: 100, problems: [] })
  const schema = { type: 'object', properties: { id: { type: 'string' }, parent: {} } }
  expect(resolved).toMatchObject({ paths: { '/orders/{id}': { get: { responses: { '200': { content: { 'application/json': { schema } } } } } } } })
})

test('a broken rule costs its share and says where', async () => {
  const { lint } = await check(orders.replace('      summary: One order\n', ''))
  expect(lint?.percent).toBeCloseTo(100 * (31 / 32))
  expect(lint?.problems).toMatchObject([{ rule: 'operation-summary', line: 7, column: 5 }])
})

test('JSON is read too', async () => {
  const { failure, lint } = await check('{\n\t"openapi": "3.0.3",\n\t"info": {"title": "x", "version": "1"}, "paths": {}\n}')
  expect(failure).toBeNull()
  expect(lint?.problems.map(({ rule }) => rule)).toEqual(['no-empty-servers'])
})

test('references out of the document are not followed', async () => {
  const { lint, resolved } = await check(orders.replace("'#/components/schemas/Order' } } } }", "'file:///etc/passwd' } } } }"))
  expect(lint?.problems).toContainEqual(expect.objectContaining({ rule: 'no-unresolved-refs', message: expect.stringContaining('outside the document') }))
  expect(JSON.stringify(resolved)).toContain('"$ref":"file:///etc/passwd"')
})

describe('what is no document is refused with its place', () => {
  test.each([
    ['openapi: 3.1.0\npaths: {a: 1', 'syntax-error', 2],
    ['openapi: 3.1.0\nopenapi: 3.1.0', 'syntax-error', 2],
    ['openapi: 3.1.0\na: &a [1]\nb: *a', 'syntax-error', 2],
    ['openapi: 3.1.0\n---\nopenapi: 3.1.0', 'syntax-error', 2],
    ['swagger: "2.0"', 'syntax-error', 1],
    ['', 'syntax-error', null],
    [`openapi: 3.1.0 # ${'x'.repeat(300_000)}`, 'syntax-error', null],
    [`openapi: 3.1.0\nx: ${'['.repeat(20_000)}`, 'syntax-error', 2],
  ])('%.40s', async (document, verdict, line) => {
    expect((await check(document)).failure).toMatchObject({ verdict, line })
  })
})
