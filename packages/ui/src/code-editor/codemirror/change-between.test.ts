import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { changeBetween } from './change-between.ts'

test('equal texts need no change', () => {
  expect(changeBetween('select 1', 'select 1')).toBeNull()
})

test('what both begin and end with is left alone', () => {
  expect(changeBetween('select a from t', 'select a, b from t')).toEqual({ from: 8, to: 8, insert: ', b' })
  expect(changeBetween('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' })
})

test('the change makes one text of the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after)
      expect(change ? before.slice(0, change.from) + change.insert + before.slice(change.to) : before).toBe(after)
    }),
  )
})
