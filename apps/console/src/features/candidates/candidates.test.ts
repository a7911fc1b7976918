import { describe, expect, test } from '@jest/globals'
import type { InvitationView } from '@assay/contracts'
import { isOpen, isUnstarted, lastHappening } from './invitation-facts.ts'
import { refreshAfterMs } from './queries.ts'

const invited: InvitationView = {
  id: '01934c00-0000-7000-8000-000000000001',
  candidate: { name: 'Asha Rao', email: 'asha@example.org' },
  assessment: { title: 'Backend Developer', version: 1 },
  status: 'invited',
  extraTimePercent: 0,
  createdAt: '2026-11-01T09:00:00Z',
  expiresAt: '2026-11-15T09:00:00Z',
  openedAt: null,
  startedAt: null,
  finishedAt: null,
  attemptId: null,
  percent: null,
  threshold: 60,
  openRequests: 0,
}

describe('what last happened to an invitation', () => {
  test('it was handed in, whatever happened before', () => {
    const finished = { ...invited, openedAt: '2026-11-02T09:00:00Z', startedAt: '2026-11-02T09:05:00Z', finishedAt: '2026-11-02T10:00:00Z' }
    expect(lastHappening(finished)).toEqual({ what: 'finished', at: '2026-11-02T10:00:00Z' })
  })

  test('one that expired after it was opened has expired', () => {
    const expired = { ...invited, status: 'expired' as const, openedAt: '2026-11-02T09:00:00Z' }
    expect(lastHappening(expired)).toEqual({ what: 'expired', at: expired.expiresAt })
  })

  test('a fresh one was invited', () => {
    expect(lastHappening(invited)).toEqual({ what: 'invited', at: invited.createdAt })
  })
})

describe('the candidates list', () => {
  test('refreshes sooner while something is graded than while a test is taken, and not when all is done', () => {
    const grading = refreshAfterMs(['graded', 'grading', 'in-progress'])
    const inProgress = refreshAfterMs(['graded', 'in-progress'])
    expect(Number(grading)).toBeLessThan(Number(inProgress))
    expect(refreshAfterMs(['graded', 'expired', 'invited'])).toBe(false)
  })

  test('a started test is not taken back', () => {
    const statuses = ['invited', 'opened', 'in-progress', 'graded'] as const
    expect(statuses.map((status) => isUnstarted({ status }))).toEqual([true, true, false, false])
  })

  test('a link can be used until the test is handed in', () => {
    const statuses = ['invited', 'in-progress', 'grading', 'cancelled', 'expired'] as const
    expect(statuses.map((status) => isOpen({ status }))).toEqual([true, true, false, false, false])
  })
})
