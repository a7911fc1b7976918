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

const webhooks = `openapi: 3.1.1
info: { title: Payments, version: 1.0.0, license: { name: MIT, identifier: MIT } }
servers: [{ url: https://pay.test }]
security: []
webhooks:
  paid:
    post:
      summary: Something was paid
      operationId: onPaid
      requestBody:
        content:
          application/vnd.shop+json; v=2:
            schema:
              oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Invoice' }]
              discriminator: { propertyName: kind, mapping: { card: '#/components/schemas/Card', invoice: '#/components/schemas/Invoice' } }
      responses:
        '204': { description: Seen }
        '4XX': { description: Not understood }
components:
  schemas:
    Card: { title: Card, type: object, required: [kind], properties: { kind: { const: card } } }
    Invoice: { title: Invoice, type: object, required: [kind], properties: { kind: { const: invoice }, due: { type: [string, 'null'], format: date } } }
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

describe('JSON', () => {
  const json = (paths: string) => `{\n\t"openapi": "3.1.0",\n\t"info": {"title": "x", "version": "1"},\n\t"paths": ${paths}\n}`

  test('is read too, with tabs', async () => {
    const { failure, lint } = await check(json('{}'))
    expect(failure).toBeNull()
    expect(lint?.problems.map(({ rule }) => rule)).toEqual(['no-empty-servers'])
  })

  test.each([
    ['a comma that is missing', '{"/a": {"get": {}} "/b": {}}', { line: 4 }],
    ['a colon that is missing', '{"/a" {}}', { line: 4 }],
    ['a bracket that is missing', '{"/a": {"get": {}}', { line: 5 }],
    ['a key that stands twice', '{"/a": {}, "/a": {}}', { line: 4, column: 22, message: expect.stringContaining('unique') }],
  ])('is refused with its place for %s', async (_, paths, place) => {
    expect((await check(json(paths))).failure).toMatchObject({ verdict: 'syntax-error', ...place })
  })
})

describe('the version', () => {
  test('3.0 is read, with a word about it', async () => {
    const { failure, resolved, lint } = await check(orders.replace('3.1.0', '3.0.3'))
    expect(failure).toBeNull()
    expect(resolved).toMatchObject({ openapi: '3.0.3' })
    expect(lint?.problems[0]).toMatchObject({ rule: 'openapi-version', line: 1, column: 1, message: expect.stringContaining('OpenAPI 3.1 is asked for') })
  })

  test.each([
    ['info: {}\nswagger: "2.0"', 'This is a Swagger document', 2],
    ['info: {}\nopenapi: 3.1', '`openapi: 3.1` is no version of OpenAPI 3: write `openapi: 3.1.0`', 2],
    ['openapi: 4.0.0', '`openapi: "4.0.0"` is no version', 1],
    ['- openapi', 'This is no OpenAPI 3 document: write `openapi: 3.1.0`', 1],
    ['just text', 'This is no OpenAPI 3 document', 1],
  ])('another is refused where it stands: %s', async (document, message, line) => {
    expect((await check(document)).failure).toMatchObject({ verdict: 'syntax-error', line, message: expect.stringContaining(message) })
  })
})

describe('a reference', () => {
  /** What stands at `x-here` of a document with these further lines. */
  async function here(...lines: string[]) {
    const { failure, resolved } = await check(['openapi: 3.1.0', 'info: { title: x, version: 1.0.0 }', 'paths: {}', ...lines].join('\n'))
    if (failure) throw new Error(failure.message)
    return (resolved as Record<string, unknown>)['x-here']
  }

  test.each([
    ['by the name of a path', ["x-here: { $ref: '#/webhooks/~1orders~1%7Bid%7D/get/~0x' }", 'webhooks: { "/orders/{id}": { get: { ~x: { a: 1 } } } }'], { a: 1 }],
    ['by an index', ["x-here: { $ref: '#/x-list/1' }", 'x-list: [{ a: 1 }, { b: 2 }]'], { b: 2 }],
    ['by an anchor', ["x-here: { $ref: '#order' }", 'components: { schemas: { Order: { $anchor: order, type: object } } }'], { $anchor: 'order', type: 'object' }],
    ['to another one', ["x-here: { $ref: '#/x-a' }", "x-a: { $ref: '#/x-b' }", 'x-b: { c: 3 }'], { c: 3 }],
    ['with members beside it, which win', ["x-here: { $ref: '#/x-a', description: mine }", 'x-a: { description: theirs, type: string }'], { description: 'mine', type: 'string' }],
    ['to what holds it, which is cut', ["x-here: { $ref: '#/x-a' }", "x-a: { child: { $ref: '#/x-b' } }", "x-b: { parent: { $ref: '#/x-a' }, name: b }"], { child: { parent: {}, name: 'b' } }],
    ['to nothing, which stays', ["x-here: { $ref: '#/x-nowhere' }"], { $ref: '#/x-nowhere' }],
    ['that is a property called so', ['x-here: { properties: { $ref: { type: string } } }'], { properties: { $ref: { type: 'string' } } }],
  ])('is followed %s', async (_, lines, value) => {
    expect(await here(...lines)).toEqual(value)
  })

  test('to a path item, and the parameters of a path, are in each operation', async () => {
    const { resolved } = await check(`openapi: 3.1.0
info: { title: x, version: 1.0.0 }
paths:
  /orders: { $ref: '#/components/pathItems/Orders' }
components:
  pathItems:
    Orders:
      parameters: [{ $ref: '#/components/parameters/Page' }, { name: id, in: query }]
      get: { parameters: [{ name: id, in: query, required: true }] }
      post: {}
  parameters:
    Page: { name: page, in: query }
`)
    const page = { name: 'page', in: 'query' }
    expect(resolved).toMatchObject({
      paths: {
        '/orders': {
          parameters: [page, { name: 'id', in: 'query' }],
          get: { parameters: [{ name: 'id', in: 'query', required: true }, page] },
          post: { parameters: [page, { name: 'id', in: 'query' }] },
        },
      },
    })
  })

  test('so are those of the path items of callbacks', async () => {
    const id = { name: 'id', in: 'query' }
    const callbacks = { done: { '{$request.body#/url}': { parameters: [id], post: { responses: {} } } } }
    const { resolved } = await check(JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: { '/jobs': { post: { callbacks } } } }))
    expect(resolved).toMatchObject({ paths: { '/jobs': { post: { callbacks: { done: { '{$request.body#/url}': { post: { parameters: [id] } } } } } } } })
  })
})

test('schemas that refer to each other in ever more ways are followed as deep as a check may look', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `S${index}`)
  const ref = (index: number) => ({ $ref: `#/components/schemas/S${index % names.length}` })
  const schemas = Object.fromEntries(names.map((name, index) => [name, { title: name, properties: { one: ref(index + 1), other: ref(index * 7 + 3) } }]))
  const { failure, resolved } = await check(JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths: {}, components: { schemas } }))
  expect(failure).toBeNull()
  const deep = { title: 'S1', properties: { one: { title: 'S2', properties: { other: { title: 'S17' } } } } }
  expect(resolved).toMatchObject({ components: { schemas: { S0: { properties: { one: deep } } } } })
})

test('webhooks alone, discriminators and content of any type are a good document', async () => {
  const { failure, lint, resolved } = await check(webhooks)
  expect(failure).toBeNull()
  expect(lint?.problems).toEqual([])
  expect(resolved).toMatchObject({
    webhooks: { paid: { post: { requestBody: { content: { 'application/vnd.shop+json; v=2': { schema: { oneOf: [{ title: 'Card' }, { title: 'Invoice' }], discriminator: { propertyName: 'kind' } } } } } } } },
  })
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
    ['openapi: 3.1.0\npaths:\n\t/a: {}', 'syntax-error', 3],
    ['openapi: 3.1.0\n---\nopenapi: 3.1.0', 'syntax-error', 2],
    ['swagger: "2.0"', 'syntax-error', 1],
    ['', 'syntax-error', null],
    [`openapi: 3.1.0 # ${'x'.repeat(300_000)}`, 'syntax-error', null],
    [`openapi: 3.1.0\nx: ${'['.repeat(20_000)}`, 'syntax-error', 2],
  ])('%.40s', async (document, verdict, line) => {
    expect((await check(document)).failure).toMatchObject({ verdict, line })
  })
})
