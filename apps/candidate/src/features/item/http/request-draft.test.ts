import { describe, expect, test } from '@jest/globals'
import { emptyRequest, toDraft, toRequest } from './request-draft.ts'

describe('a composed request', () => {
  test('says that its body is JSON when it is, and nothing else by itself', () => {
    expect(toRequest({ method: 'POST', path: ' /notes ', headers: 'X-A: b\n\n', body: '{"a": 1}' })).toEqual({
      request: { method: 'POST', path: '/notes', headers: { 'X-A': 'b', 'content-type': 'application/json' }, body: '{"a": 1}' },
    })
    expect(toRequest({ method: 'PUT', path: '/', headers: 'Content-Type: text/plain', body: '1' })).toMatchObject({ request: { headers: { 'Content-Type': 'text/plain' } } })
    expect(toRequest({ ...emptyRequest, body: 'left over' })).toMatchObject({ request: { body: null, headers: {} } })
  })

  test('names the part that is none', () => {
    expect(toRequest({ ...emptyRequest, path: 'https://example.com/' })).toEqual({ problem: 'path' })
    expect(toRequest({ ...emptyRequest, headers: 'no colon' })).toEqual({ problem: 'headers' })
    expect(toRequest({ ...emptyRequest, method: 'POST', body: 'x'.repeat(17_000) })).toEqual({ problem: 'body' })
  })

  test('comes back as it was sent', () => {
    const draft = { method: 'POST' as const, path: '/a', headers: 'x: y', body: 'z' }
    const made = toRequest(draft)
    expect('request' in made && toDraft(made.request)).toEqual(draft)
  })
})
