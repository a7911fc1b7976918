import { describe, expect, test } from '@jest/globals'
import type { OpenapiCheck, WireValue } from '@assay/contracts'
import { checkHolds } from './document.ts'

const document: WireValue = {
  openapi: '3.1.0',
  paths: {
    '/orders': { get: { tags: ['a'], parameters: [{ in: 'query', name: 'page' }, { in: 'query', name: 'limit' }] }, post: { tags: ['b'] } },
    '/orders/{id}': { get: { tags: ['a'], parameters: [{ in: 'path', name: 'id', required: true }] } },
    '/v1.2/a.b': { get: { summary: 'Dots' } },
  },
  'x-null': null,
  content: { 'application/json': 1, 'application/vnd.api+json': 2, '*/*': 3 },
}

const holds = (at: string, assert: OpenapiCheck['assert']) => checkHolds({ at, assert }, document)
const exists = (at: string) => holds(at, { type: 'exists', value: true })

describe('a path', () => {
  test.each([
    ['openapi', true],
    ['paths./orders.get', true],
    ['paths./orders/{id}.get.parameters.0.name', true],
    ['paths./orders.get.parameters.2', false],
    ['paths./v1.2/a.b.get.summary', true],
    ['content.application/vnd.api+json', true],
    ['content.*/*', true],
    ['paths.*.get', true],
    ['paths.*.put', false],
    ['*.*.*.parameters.*.required', true],
    ['x-null', true],
    ['paths./orders.constructor', false],
    ['paths..get', false],
  ])('%s leads somewhere: %s', (at, leads) => {
    expect(exists(at)).toBe(leads)
    expect(holds(at, { type: 'exists', value: false })).toBe(!leads)
  })
})

describe('of the values that a path leads to,', () => {
  test('some has to be met by one, and a list stands for its elements', () => {
    expect(holds('paths.*.get.parameters', { type: 'some', value: { name: { $: 'matches', pattern: '^(cursor|page)$' } } })).toBe(true)
    expect(holds('paths.*.get.parameters', { type: 'some', value: { in: 'path', name: 'page' } })).toBe(false)
    expect(holds('paths./orders.get.tags', { type: 'some', value: 'a' })).toBe(true)
  })

  test('every has to be met by all, and by at least one', () => {
    expect(holds('paths.*.*.tags', { type: 'every', value: { $: 'matches', pattern: '^[ab]$' } })).toBe(true)
    expect(holds('paths.*.get.parameters', { type: 'every', value: { in: 'query' } })).toBe(false)
    expect(holds('paths.*.put', { type: 'every', value: { $: 'any' } })).toBe(false)
  })

  test('equals has to be met exactly by each', () => {
    expect(holds('paths./orders.get.tags', { type: 'equals', value: ['a'] })).toBe(true)
    expect(holds('paths./orders.get', { type: 'equals', value: { tags: ['a'] } })).toBe(false)
    expect(holds('paths.*.get.tags', { type: 'equals', value: ['a'] })).toBe(true)
    expect(holds('x-null', { type: 'equals', value: null })).toBe(true)
  })

  test('count has to be their number', () => {
    expect(holds('paths./orders.get.parameters', { type: 'count', value: 2 })).toBe(true)
    expect(holds('paths.*.get.parameters', { type: 'count', value: { min: 3, max: 3 } })).toBe(true)
    expect(holds('paths.*', { type: 'count', value: { max: 2 } })).toBe(false)
    expect(holds('paths.*.put', { type: 'count', value: 0 })).toBe(true)
  })
})
