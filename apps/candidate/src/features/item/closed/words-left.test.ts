import { expect, test } from '@jest/globals'
import { wordsLeft } from './words-left.ts'

test('both ends of the range fit, and what lies outside says by how much', () => {
  const fit = (count: number) => wordsLeft(count, [100, 200])
  expect([fit(99), fit(100), fit(200), fit(203)]).toEqual([
    { state: 'short', by: 1 },
    { state: 'fits', by: 0 },
    { state: 'fits', by: 0 },
    { state: 'long', by: 3 },
  ])
})
