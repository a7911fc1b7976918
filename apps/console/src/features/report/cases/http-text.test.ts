import { expect, test } from '@jest/globals'
import { requestText, responseText } from './http-text.ts'

test('a request is its line, its headers and, after an empty line, its body', () => {
  const request = { method: 'POST', path: '/orders', headers: { 'idempotency-key': 'k1' }, body: '{"sku":"A"}' }
  expect(requestText(request)).toBe('POST /orders\nidempotency-key: k1\n\n{\n  "sku": "A"\n}')
})

test('a body that is no JSON stays as it came, and none leaves nothing', () => {
  expect(responseText({ status: 500, headers: {}, body: 'oops {' })).toBe('500\n\noops {')
  expect(responseText({ status: 204, headers: {}, body: '' })).toBe('204')
})
