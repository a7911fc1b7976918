import { describe, expect, test } from '@jest/globals'
import type { CaseResult, Verdict } from '@assay/contracts'
import fc from 'fast-check'
import { addScores, combineCases } from './scoring.ts'

function oneCase(verdict: Verdict, weight = 1, earned = verdict === 'accepted' ? 1 : 0): CaseResult {
  return { name: 'a case', visible: true, verdict, weight, earned, message: null, ms: null, details: null }
}

describe('the verdict', () => {
  test('[M1] is accepted, with full points, when every case passes', () => {
    expect(combineCases([oneCase('accepted'), oneCase('accepted', 3)], 10)).toEqual({ verdict: 'accepted', score: 10 })
  })

  test('[M1] is partial when something was earned', () => {
    expect(combineCases([oneCase('accepted'), oneCase('wrong-answer', 3)], 10)).toEqual({ verdict: 'partial', score: 2.5 })
  })

  test('[M1] is that of the first failed case when nothing was earned', () => {
    expect(combineCases([oneCase('time-limit'), oneCase('wrong-answer')], 10)).toEqual({ verdict: 'time-limit', score: 0 })
  })

  test('[M2] is ours when any case failed for our own reasons', () => {
    expect(combineCases([oneCase('accepted'), oneCase('internal-error')], 10).verdict).toBe('internal-error')
  })

  test('is not-run when nothing ran', () => {
    expect(combineCases([], 10)).toEqual({ verdict: 'not-run', score: 0 })
  })

  test('[M2] never scores outside the points', () => {
    const cases = fc.array(
      fc.tuple(fc.constantFrom<Verdict>('accepted', 'wrong-answer', 'time-limit'), fc.double({ min: 0.01, max: 100, noNaN: true })),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 100 }), (given, points) => {
        const { verdict, score } = combineCases(given.map(([v, weight]) => oneCase(v, weight)), points)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(points)
        if (verdict === 'accepted') expect(score).toBe(points)
      }),
    )
  })
})

describe('points', () => {
  test('[M3] add up, with a percentage', () => {
    expect(addScores([{ points: 5, outOf: 10, percent: 50 }, { points: 10, outOf: 10, percent: 100 }])).toEqual({ points: 15, outOf: 20, percent: 75 })
  })

  test('[M3] have no percentage while a part is unknown, nor when there is nothing', () => {
    expect(addScores([{ points: 5, outOf: 10, percent: 50 }, { points: 0, outOf: 10, percent: null }]).percent).toBeNull()
    expect(addScores([])).toEqual({ points: 0, outOf: 0, percent: null })
  })
})
