import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allowedMs, attemptEndsBy, GRACE_MS, isOpenForSaves, sectionDeadline } from './time.ts'

const start = new Date('2026-03-02T09:00:00Z')
const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
const minutes = fc.integer({ min: 1, max: 240 })
const percent = fc.integer({ min: 0, max: 400 })

describe('what a section allows', () => {
  test('[T2] is its minutes without extra time', () => {
    expect(allowedMs(18, 0)).toBe(18 * 60_000)
  })

  test('[T2] grows by the extra time, and never by less', () => {
    fc.assert(
      fc.property(minutes, percent, (m, p) => {
        const allowed = allowedMs(m, p)
        expect(Number.isInteger(allowed)).toBe(true)
        expect(allowed).toBeGreaterThanOrEqual((m * 60_000 * (100 + p)) / 100 - 1e-6)
        expect(allowed).toBeLessThan((m * 60_000 * (100 + p)) / 100 + 1)
      }),
    )
  })
})

describe('a deadline', () => {
  test('[T3] is never after the end of the attempt, and never later than what the section allows', () => {
    fc.assert(
      fc.property(instants, minutes, fc.integer({ min: 1, max: 400 }), (startedAt, m, untilEnd) => {
        const endsBy = new Date(startedAt.getTime() + untilEnd * 60_000)
        const deadline = sectionDeadline(startedAt, allowedMs(m, 0), endsBy)
        expect(deadline.getTime()).toBe(startedAt.getTime() + Math.min(m, untilEnd) * 60_000)
      }),
    )
  })

  test('[T4] of the attempt leaves room for every section and the pauses, extra time included', () => {
    const allowed = [18, 18, 10, 12].map((m) => allowedMs(m, 50))
    expect(attemptEndsBy(start, allowed, 30 * 60_000, 50)).toEqual(new Date(start.getTime() + (58 + 30) * 1.5 * 60_000))
  })
})

describe('a save', () => {
  const deadlineAt = new Date(start.getTime() + 60_000)
  const at = (ms: number) => new Date(deadlineAt.getTime() + ms)

  test('[T5] counts until the grace is over, to the millisecond', () => {
    expect(isOpenForSaves({ deadlineAt, closedAt: null }, at(GRACE_MS))).toBe(true)
    expect(isOpenForSaves({ deadlineAt, closedAt: null }, at(GRACE_MS + 1))).toBe(false)
  })

  test('[T6] does not count once the section is closed, nor before it started', () => {
    expect(isOpenForSaves({ deadlineAt, closedAt: at(-1000) }, at(-500))).toBe(false)
    expect(isOpenForSaves({ deadlineAt: null, closedAt: null }, at(-500))).toBe(false)
  })
})
