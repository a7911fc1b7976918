import { describe, expect, test } from '@jest/globals'
import { endOfDay, formatInstant, toDateInput } from './instants.ts'
import { sharePercent, wholePercent } from './numbers.ts'
import { meets } from './threshold.ts'

describe('how figures are written', () => {
  test('a score just under a threshold does not look as if it met it', () => {
    expect(wholePercent(59.99)).toBe(59)
    expect(wholePercent(99.6)).toBe(99)
  })

  test('a score that misses a whole number only by floating point is that number', () => {
    expect(wholePercent((0.1 + 0.2) * 200 - 1e-12)).toBe(60)
  })

  test('a share is rounded', () => {
    expect(sharePercent(0.896)).toBe(90)
  })
})

describe('instants', () => {
  test('one that is only a day has no time of day, and is the same day everywhere', () => {
    expect(formatInstant('2026-11-21T00:00:00.000Z')).toMatch(/21/)
    expect(formatInstant('2026-11-21T00:00:00.000Z')).not.toMatch(/:/)
    expect(formatInstant('2026-11-21T10:02:03.000Z')).toMatch(/:02/)
  })
})

describe('the threshold', () => {
  test('a score on the threshold meets it; without one nothing is said', () => {
    expect([meets(60, 60), meets(59.9, 60), meets(60, null), meets(null, 60)]).toEqual([true, false, null, null])
  })
})

describe('days of the invitation form', () => {
  test('a day ends at its last moment where the reader is, and is written back as the same day', () => {
    const end = endOfDay('2026-12-05')
    expect(end?.getHours()).toBe(23)
    expect(end && toDateInput(end)).toBe('2026-12-05')
  })

  test.each(['', 'soon', '2026-13-40'])('%j is no day', (value) => {
    expect(endOfDay(value)).toBeNull()
  })
})
