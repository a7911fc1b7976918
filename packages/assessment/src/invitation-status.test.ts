import { describe, expect, test } from '@jest/globals'
import { invitationStatus, type InvitationFacts } from './invitation-status.ts'

const now = new Date('2026-03-02T09:00:00Z')
const later = new Date('2026-03-09T09:00:00Z')
const earlier = new Date('2026-03-01T09:00:00Z')
const untouched: InvitationFacts = { expiresAt: later, openedAt: null, cancelledAt: null, attempt: null, toGrade: 0, toReview: 0 }
const finished = { startedAt: earlier, endsBy: later, finishedAt: earlier, gapCreditLeftMs: 0, sections: [] }

describe('an invitation', () => {
  test.each<[string, Partial<InvitationFacts>]>([
    ['invited', {}],
    ['opened', { openedAt: earlier }],
    ['expired', { openedAt: earlier, expiresAt: earlier }],
    ['cancelled', { cancelledAt: earlier, expiresAt: earlier }],
    ['grading', { attempt: finished, toGrade: 1, toReview: 1 }],
    ['needs-review', { attempt: finished, toReview: 1 }],
    ['graded', { attempt: finished }],
    ['withdrawn', { attempt: { ...finished, withdrawnAt: earlier }, toGrade: 1 }],
  ])('is %s', (status, facts) => {
    expect(invitationStatus({ ...untouched, ...facts }, now)).toBe(status)
  })

  test('that has expired or was cancelled does not end an attempt that has started', () => {
    const section = { position: 1, allowedMs: 1, startedAt: earlier, deadlineAt: later, closedAt: null }
    const attempt = { startedAt: earlier, endsBy: later, finishedAt: null, gapCreditLeftMs: 0, sections: [section] }
    expect(invitationStatus({ ...untouched, attempt, expiresAt: earlier, cancelledAt: earlier }, now)).toBe('in-progress')
  })
})
