import { describe, expect, test } from '@jest/globals'
import type { CaseResult } from '@assay/contracts'
import { refreshAfterMs } from './queries.ts'
import { passedCases, shareOfPoints, standingOf, stepTo } from './report-model.ts'

const aCase: CaseResult = { name: 'one', visible: true, verdict: 'accepted', weight: 1, earned: 1, message: null, ms: 2, details: null }

describe('what a question’s row says', () => {
  test('its verdict once it is graded', () => {
    expect(standingOf({ state: 'graded', verdict: 'time-limit' })).toEqual({ key: 'verdict.time-limit', tone: 'wrong' })
  })

  test('that it failed on our side is never drawn as the candidate’s fault', () => {
    expect(standingOf({ state: 'failed', verdict: 'internal-error' })).toEqual({ key: 'itemState.failed', tone: 'neutral' })
  })

  test('only that a written answer was marked, not what a person thought of it', () => {
    expect(standingOf({ state: 'graded', verdict: 'needs-review' })).toEqual({ key: 'itemState.marked', tone: 'neutral' })
  })
})

describe('stepping through questions', () => {
  test('starts at the first and stays within the test', () => {
    expect([stepTo(undefined, 1, 9), stepTo(undefined, -1, 9), stepTo(9, 1, 9), stepTo(1, -1, 9), stepTo(4, 1, 9)]).toEqual([1, 1, 9, 1, 5])
  })
})

describe('cases', () => {
  const cases = [aCase, { ...aCase, weight: 3, verdict: 'wrong-answer' as const, earned: 0 }]

  test('are counted by verdict and weighed by their part of the points', () => {
    expect(passedCases(cases)).toEqual({ passed: 1, total: 2 })
    expect(cases.map((one) => shareOfPoints(one, cases))).toEqual([0.25, 0.75])
  })

  test('that weigh nothing together have no part', () => {
    const weightless = { ...aCase, weight: 0 }
    expect(shareOfPoints(weightless, [weightless])).toBe(0)
  })
})

describe('a report', () => {
  test('is fetched again while answers are graded or the test is taken, and rests when all is done', () => {
    const started = '2026-11-20T10:00:00Z'
    expect(refreshAfterMs({ pendingGrades: 2, startedAt: started, finishedAt: started })).toBeGreaterThan(0)
    expect(refreshAfterMs({ pendingGrades: 0, startedAt: started, finishedAt: null })).toBeGreaterThan(0)
    expect(refreshAfterMs({ pendingGrades: 0, startedAt: started, finishedAt: started })).toBe(false)
  })
})
