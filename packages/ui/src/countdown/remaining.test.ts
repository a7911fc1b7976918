import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { announcedMinutes, clockText, secondsLeft, shownNext, untilNextSecond } from './remaining.ts'

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

  test('[C7] never jumps by more than a second besides those that passed, and arrives at what is right', () => {
    const shown = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(shown, shown, fc.integer({ min: 0, max: 2000 }), (before, left, passedMs) => {
        const next = shownNext(before, left, passedMs)
        if (next > 0) expect(Math.abs((before - next) * 1000 - passedMs)).toBeLessThanOrEqual(1000)
        expect(Number.isInteger(next)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (before, left) => {
        let [now, right] = [before, left]
        for (let second = 0; second < 130; second += 1) [now, right] = [shownNext(now, Math.max(0, right - 1), 1000), Math.max(0, right - 1)]
        expect(now).toBe(right)
      }),
    )
  })

  test('[C7] shows what is right at once when nobody could watch', () => {
    expect(shownNext(600, 20, 580_000)).toBe(20)
  })

  test('minutes and seconds, and hours only when there are some', () => {
    expect(clockText(0, 'en')).toBe('0:00')
    expect(clockText(65, 'en')).toBe('1:05')
    expect(clockText(702, 'en')).toBe('11:42')
    expect(clockText(3729, 'en')).toBe('1:02:09')
    expect(clockText(3729, 'ar-EG')).toBe('١:٠٢:٠٩')
  })

  test('five minutes and one minute are announced once each', () => {
    const said = Array.from({ length: 400 }, (_, second) => announcedMinutes(400 - second))
    expect(said.filter((minutes, index) => minutes !== said[index - 1])).toEqual([null, 5, 1])
    expect(announcedMinutes(0)).toBeNull()
  })
})
