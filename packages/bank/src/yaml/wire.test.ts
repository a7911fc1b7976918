import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { parseYaml } from './document.ts'
import { check, wire } from './schema.ts'
import type { WirePlace } from './wire.ts'

function compile(text: string, place: WirePlace = 'response') {
  const document = parseYaml(text)
  expect(document.problems).toEqual([])
  return check(z.object({ v: wire(place) }), document.data)
}

describe('values', () => {
  test.each([
    ['{a: [1, "x", true, null]}', { a: [1, 'x', true, null] }],
    ['!undefined', { $: 'undefined' }],
    ['[!undefined, 1]', [{ $: 'undefined' }, 1]],
    ['!nan', { $: 'nan' }],
    ['.nan', { $: 'nan' }],
    ['!infinity', { $: 'infinity' }],
    ['-.inf', { $: '-infinity' }],
    ['!bigint 10', { $: 'bigint', value: '10' }],
    ['!bigint -9007199254740993', { $: 'bigint', value: '-9007199254740993' }],
    ['!date 2026-01-01', { $: 'date', value: '2026-01-01T00:00:00.000Z' }],
    ['!date 2026-01-01T10:00:00+02:00', { $: 'date', value: '2026-01-01T08:00:00.000Z' }],
    ['!map {a: !bigint 1}', { $: 'map', entries: [['a', { $: 'bigint', value: '1' }]] }],
    ['!map {1: a}', { $: 'map', entries: [[1, 'a']] }],
    ['!map [[{id: 1}, a]]', { $: 'map', entries: [[{ id: 1 }, 'a']] }],
    ['!map', { $: 'map', entries: [] }],
    ['!set [1, !nan]', { $: 'set', values: [1, { $: 'nan' }] }],
    ['{$: 5}', { $: 'object', entries: [['$', 5]] }],
    ['{1: a}', { 1: 'a' }],
  ])('%s', (written, expected) => {
    expect(compile(`v: ${written}`)).toEqual({ ok: true, value: { v: expected } })
  })

  test('an anchor can be used again', () => {
    expect(compile('v: [&one {id: 1}, *one]')).toEqual({ ok: true, value: { v: [{ id: 1 }, { id: 1 }] } })
  })
})

describe('expectations', () => {
  test.each([
    ['!any', { $: 'any' }],
    ['!matches "^a+$"', { $: 'matches', pattern: '^a+$' }],
    ['!close [0.1, 1e-9]', { $: 'close', value: 0.1, epsilon: 1e-9 }],
    ['!unordered [1, !any ]', { $: 'unordered', values: [1, { $: 'any' }] }],
    ['!capture orderId', { $: 'capture', name: 'orderId' }],
    ['{id: !capture orderId, tags: !unordered [a]}', { id: { $: 'capture', name: 'orderId' }, tags: { $: 'unordered', values: ['a'] } }],
  ])('%s', (written, expected) => {
    expect(compile(`v: ${written}`)).toEqual({ ok: true, value: { v: expected } })
  })
})

describe('what does not fit is refused with its path', () => {
  test.each<[string, WirePlace, string]>([
    ['[1, !any ]', 'value', 'v[1]: !any says what is expected; a value must stand here'],
    ['{id: !capture x}', 'expectation', 'v.id: !capture takes a name, as in !capture orderId, and only in what is expected of a response'],
    ['!bigint 1.5', 'value', 'v: !bigint takes an integer, as in !bigint 10'],
    ['!matches "("', 'expectation', 'v: !matches takes a regular expression without look-around and back-references, as in !matches "^[a-z]+$"'],
    ['!matches "^(?=a)"', 'expectation', 'v: !matches takes a regular expression without look-around and back-references, as in !matches "^[a-z]+$"'],
    ['!close 1', 'expectation', 'v: !close takes a number and how far off it may be, as in !close [0.1, 1e-9]'],
    ['!set {a: 1}', 'value', 'v: !set takes a list'],
    ['!unordered x', 'expectation', 'v: !unordered takes a list'],
    ['!undefined x', 'value', 'v: !undefined takes nothing after it'],
  ])('%s as %s', (written, place, message) => {
    const checked = compile(`v: ${written}`, place)
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.message)).toEqual([message])
  })

  test('a date that no calendar has, or an instant without its zone', () => {
    expect(compile('v: !date 2026-13-01').ok).toBe(false)
    expect(compile('v: !date 2026-01-01T10:00:00').ok).toBe(false)
  })
})
