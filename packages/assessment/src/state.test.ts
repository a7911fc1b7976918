import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { attemptStateAt, closuresDue, finishOf, nextClosureAt, nextSection, sectionStateAt, type AttemptInstants } from './state.ts'
import { GRACE_MS } from './time.ts'

const minute = 60_000
const start = new Date('2026-03-02T09:00:00Z')
const at = (minutes: number) => new Date(start.getTime() + minutes * minute)

/** Two sections of ten minutes; `starts` and `closings` in minutes after the start. */
function attempt(starts: (number | null)[], closings: (number | null)[], finished: number | null = null): AttemptInstants {
  return {
    gapCreditLeftMs: 5 * minute,
    startedAt: start,
    endsBy: at(50),
    finishedAt: finished === null ? null : at(finished),
    sections: starts.map((from, index) => {
      const closed = closings[index] ?? null
      return {
        position: index + 1,
        allowedMs: 10 * minute,
        startedAt: from === null ? null : at(from),
        deadlineAt: from === null ? null : at(from + 10),
        closedAt: closed === null ? null : at(closed),
      }
    }),
  }
}

describe('an attempt', () => {
  test('[S1] is not started until it exists', () => {
    expect(attemptStateAt(null, start)).toBe('not-started')
  })

  test('[S1] stands in its open section, then between sections, then finished', () => {
    const first = attempt([0, null], [null, null])
    expect(attemptStateAt(first, at(5))).toBe('in-section')
    expect(attemptStateAt(first, at(11))).toBe('between-sections')
    expect(attemptStateAt(attempt([0, 20], [8, null]), at(25))).toBe('in-section')
    expect(attemptStateAt(attempt([0, 20], [8, null]), at(31))).toBe('finished')
  })

  test('[T7] is finished when its end has passed, whatever was started', () => {
    expect(attemptStateAt(attempt([null, null], [null, null]), at(51))).toBe('finished')
  })
})

describe('sections', () => {
  test('[S2] are taken in order, one at a time', () => {
    expect(nextSection(attempt([null, null], [null, null]), at(1))).toBe(1)
    expect(nextSection(attempt([0, null], [null, null]), at(5))).toBeNull()
    expect(nextSection(attempt([0, null], [6, null]), at(7))).toBe(2)
    expect(nextSection(attempt([0, 7], [6, 9]), at(10))).toBeNull()
  })

  test('[T5] [T6] stay open through the grace and are closed after it', () => {
    const [section] = attempt([0], [null]).sections
    if (!section) throw new Error('one section was made')
    expect(sectionStateAt(section, new Date(at(10).getTime() + GRACE_MS))).toBe('open')
    expect(sectionStateAt(section, new Date(at(10).getTime() + GRACE_MS + 1))).toBe('closed')
  })
})

describe('what the clock has ended', () => {
  test('[T8] is nothing before the grace is over', () => {
    expect(closuresDue(attempt([0, null], [null, null]), at(10), 'present')).toEqual({ sections: [], finishedAt: null })
  })

  test('[T6] [T8] is closed as of its deadline', () => {
    expect(closuresDue(attempt([0, null], [null, null]), at(11), 'present')).toEqual({
      sections: [{ position: 1, closedAt: at(10), closing: 'timed-out' }],
      finishedAt: null,
    })
  })

  test('[T7] is everything once the attempt is over, sections that never started included', () => {
    expect(closuresDue(attempt([0, null], [8, null]), at(51), 'present')).toEqual({
      sections: [{ position: 2, closedAt: at(50), closing: 'timed-out' }],
      finishedAt: at(50),
    })
  })

  test('[T7] finishes the attempt with its last section', () => {
    expect(closuresDue(attempt([0, 9], [8, null]), at(20), 'present')).toEqual({
      sections: [{ position: 2, closedAt: at(19), closing: 'timed-out' }],
      finishedAt: at(19),
    })
    expect(finishOf(attempt([0, 9], [8, null]), [{ position: 2, closedAt: at(12) }])).toEqual(at(12))
    expect(finishOf(attempt([0, 9], [null, null]), [{ position: 2, closedAt: at(12) }])).toBeNull()
  })

  test('[C6] waits, when nobody is there, for the credit that she may still claim', () => {
    const open = attempt([0, null], [null, null])
    const last = new Date(at(15).getTime() + GRACE_MS)
    expect(closuresDue(open, last, 'away').sections).toEqual([])
    expect(closuresDue(open, new Date(last.getTime() + 1), 'away').sections).toEqual([{ position: 1, closedAt: at(10), closing: 'timed-out' }])
    expect(closuresDue(open, at(11), 'present').sections).toHaveLength(1)
  })

  test('[T8] is due by the time that was announced for a look', () => {
    const starts = fc.constantFrom<(number | null)[]>([0, null], [null, null], [0, 12])
    fc.assert(
      fc.property(starts, (from) => {
        const one = attempt(from, [null, null])
        const look = nextClosureAt(one)
        expect(closuresDue(one, look, 'away').sections).toEqual([])
        expect(closuresDue(one, new Date(look.getTime() + 1), 'away').sections.length).toBeGreaterThan(0)
      }),
    )
  })
})
