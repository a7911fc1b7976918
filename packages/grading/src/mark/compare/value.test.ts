import { describe, expect, test } from '@jest/globals'
import type { WireExpectation, WireValue } from '@assay/contracts'
import fc from 'fast-check'
import { differences, isAsExpected } from './value.ts'

const { value: anyValue } = fc.letrec<{ value: WireValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<WireValue>(null, true, false, '', 'text', { $: 'undefined' }, { $: 'nan' }, { $: 'bigint', value: '10' }),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value')),
    fc.array(tie('value'), { maxLength: 3 }).map((values): WireValue => ({ $: 'set', values })),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }).map((entries): WireValue => ({ $: 'map', entries })),
  ),
}))

describe('a value', () => {
  test('is as expected when it is the same, whatever it is', () => {
    fc.assert(fc.property(anyValue, (value) => expect(isAsExpected(value, structuredClone(value))).toBe(true)))
  })

  test('is not as expected when something is added to it', () => {
    fc.assert(fc.property(anyValue, (value) => expect(isAsExpected([value], [value, value])).toBe(false)))
  })

  test('has keys in any order', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([key]) => key })
    fc.assert(
      fc.property(entries, (given) => expect(isAsExpected(Object.fromEntries(given), Object.fromEntries(given.toReversed()))).toBe(true)),
    )
  })

  test.each<[string, WireExpectation, WireValue]>([
    ['minus zero for zero', 0, -0],
    ['not a number for itself', { $: 'nan' }, { $: 'nan' }],
    ['an object that owns a key $', { $: 'object', entries: [['$', 1]] }, { $: 'object', entries: [['$', 1]] }],
    ['a set in another order', { $: 'set', values: [1, [2]] }, { $: 'set', values: [[2], 1] }],
    ['a map in another order', { $: 'map', entries: [['a', 1], ['b', 2]] }, { $: 'map', entries: [['b', 2], ['a', 1]] }],
    ['a date at the same instant', { $: 'date', value: '2026-01-01T00:00:00.000Z' }, { $: 'date', value: '2026-01-01T00:00:00.000Z' }],
    ['anything', { $: 'any' }, { $: 'function' }],
    ['text that matches', { $: 'matches', pattern: '^a+$' }, 'aaa'],
    ['a number that is close', { $: 'close', value: 0.3, epsilon: 1e-9 }, 0.1 + 0.2],
    ['a list in any order', { $: 'unordered', values: [1, 2, 2] }, [2, 1, 2]],
    ['a list in which a greedy pairing would fail', { $: 'unordered', values: [{ $: 'any' }, 1] }, [1, 2]],
  ])('accepts %s', (_, expected, actual) => {
    expect(isAsExpected(expected, actual)).toBe(true)
  })

  test.each<[string, WireExpectation, WireValue]>([
    ['text for a number', 1, '1'],
    ['undefined for null', null, { $: 'undefined' }],
    ['a missing key', { a: 1 }, {}],
    ['a key that holds undefined', {}, { a: { $: 'undefined' } }],
    ['a list for an object', {}, []],
    ['an instance for an object', { a: 1 }, { $: 'instance', class: 'Money', entries: [['a', 1]] }],
    ['a function for itself', { $: 'function' }, { $: 'function' }],
    ['an invalid date', { $: 'date', value: '2026-01-01T00:00:00.000Z' }, { $: 'date', value: null }],
    ['an answer that returns the expectation itself', { $: 'matches', pattern: '^a$' }, { $: 'any' }],
    ['a list with another count', { $: 'unordered', values: [1, 2, 2] }, [1, 1, 2]],
    ['a set for a list', [1], { $: 'set', values: [1] }],
    ['text that does not match', { $: 'matches', pattern: '^a$' }, 'b'],
    ['text on which a backtracking engine would hang', { $: 'matches', pattern: '^(a+)+$' }, `${'a'.repeat(5000)}!`],
    ['text that is longer than is matched', { $: 'matches', pattern: '^a' }, 'a'.repeat(10_001)],
    ['a number that is not close', { $: 'close', value: 1, epsilon: 0.1 }, 1.2],
  ])('refuses %s', (_, expected, actual) => {
    expect(isAsExpected(expected, actual)).toBe(false)
  })

  test('may hold other keys where a subset is asked for, at any depth', () => {
    expect(isAsExpected([{ a: { b: 1 } }], [{ a: { b: 1, c: 2 }, d: 3 }], 'subset')).toBe(true)
    expect(isAsExpected([{ a: { b: 1 } }], [{ a: { c: 2 } }], 'subset')).toBe(false)
  })

  test('says where it differs', () => {
    expect(differences({ items: [{ seats: 2 }], next: null }, { items: [{ seats: 3 }] }, 'subset')).toEqual([
      { path: ['items', 0, 'seats'], expected: 2, actual: 3 },
      { path: ['next'], expected: null, actual: undefined },
    ])
  })
})
