import { afterAll, expect, test } from '@jest/globals'
import { problemsOfQuestion, readQuestion, removeDirectories } from '../testing/folders.ts'
import { valid, validBut } from '../testing/valid.ts'

afterAll(removeDirectories)

const withSteps = (...steps: string[]) =>
  validBut('http-api', { 'requests.yaml': ['- name: one', '  steps:', ...steps.map((step) => `    - ${step}`), ''].join('\n') })
const get = 'request: {path: /}\n      expect: {status: 200}'

test('steps become requests as they are sent, with what is expected, and advances in milliseconds', async () => {
  expect((await readQuestion(valid['http-api'])).content).toMatchObject({
    cases: [
      {
        name: 'creates',
        visible: false,
        weight: 1,
        steps: [
          {
            request: {
              method: 'POST',
              path: '/orders',
              headers: { 'content-type': 'application/json', 'x-count': '2' },
              body: '{"sku":"A"}',
            },
            expect: {
              status: 201,
              json: { id: { $: 'capture', name: 'orderId' } },
              headers: { location: { $: 'matches', pattern: '^/orders/' } },
              exact: false,
            },
          },
          { advanceMs: 61_000 },
          { request: { method: 'GET', path: '/orders/{orderId}', headers: {}, body: null }, expect: { status: 200, headers: {}, exact: true } },
        ],
      },
    ],
    store: { orders: [{ id: 'o1', at: { $: 'date', value: '2026-01-01T00:00:00.000Z' } }] },
  })
})

test.each([
  ['500ms', 500],
  ['5m', 300_000],
  ['2h', 7_200_000],
])('advance: %s', async (written, advanceMs) => {
  const { content } = await readQuestion(withSteps(`advance: ${written}`, get))
  expect(content).toMatchObject({ cases: [{ steps: [{ advanceMs }, {}] }] })
})

test('a time without a unit is refused at its line', async () => {
  expect(await problemsOfQuestion(withSteps(get, 'advance: "61"'))).toEqual([
    'requests.yaml:5 [0].steps[1].advance: "61" is no duration; expected a number and its unit, as in 500ms, 61s, 5m or 2h',
  ])
})

test('a step is a request with what to expect, or an advance', async () => {
  const refusal = 'expected a request with what to expect of it, or advance'
  expect(await problemsOfQuestion(withSteps('request: {path: /}', `advance: 1s\n      ${get}`))).toEqual([
    `requests.yaml:3 [0].steps[0]: ${refusal}`,
    `requests.yaml:4 [0].steps[1]: ${refusal}`,
  ])
})

test('a name that no earlier step captured is refused', async () => {
  expect(await problemsOfQuestion(withSteps('request: {path: "/{id}"}\n      expect: {json: {id: !capture id}}'))).toEqual([
    'requests.yaml:3 {id} was not captured by an earlier step',
  ])
})

test('a body is given once, as JSON or as text', async () => {
  const step = 'request: {method: POST, path: /, json: 1, body: x}\n      expect: {status: 200}'
  expect(await problemsOfQuestion(withSteps(step))).toEqual(['requests.yaml:3 [0].steps[0].request.body: expected either json or body'])
})

test('a stored document needs an id', async () => {
  expect(await problemsOfQuestion(validBut('http-api', { 'store.yaml': 'orders:\n  - {id: a}\n  - {sku: b}\n' }))).toEqual([
    'store.yaml:3 expected a document with an id that is text',
  ])
})
