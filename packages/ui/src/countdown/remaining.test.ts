import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { announcedMinutes, clockText, secondsLeft, untilNextSecond } from './remaining.ts'

describe('what a countdown shows', () => {
  test('a started second counts as left, and 0 means over', () => {
    expect(secondsLeft(10_000, 9_999)).toBe(1)
    expect(secondsLeft(10_000, 10_000)).toBe(0)
    expect(secondsLeft(10_000, 12_000)).toBe(0)
  })

  test('waiting until the next second shows exactly one second less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (left) => {
        const wait = untilNextSecond(left, 0)
        expect(wait).toBeGreaterThan(0)
        expect(secondsLeft(left, wait)).toBe(secondsLeft(left, 0) - 1)
      }),
    )
  })

  test('minutes and seconds, and hours only when there are some', () => {
    expect(clockText(0)).toBe('0:00')
    expect(clockText(65)).toBe('1:05')
    expect(clockText(702)).toBe('11:42')
    expect(clockText(3729)).toBe('1:02:09')
  })

  test('five minutes and one minute are announced once each', () => {
    const said = Array.from({ length: 400 }, (_, second) => announcedMinutes(400 - second))
    expect(said.filter((minutes, index) => minutes !== said[index - 1])).toEqual([null, 5, 1])
    expect(announcedMinutes(0)).toBeNull()
  })
})
