import type { InvitationStatus } from '@assay/contracts'
import { attemptStateAt, type AttemptInstants } from './state.ts'

/** What decides the status of an invitation. `toGrade` and `toReview` count the final submissions that still wait. */
export interface InvitationFacts {
  expiresAt: Date
  openedAt: Date | null
  cancelledAt: Date | null
  attempt: (AttemptInstants & { withdrawnAt?: Date | null }) | null
  toGrade: number
  toReview: number
}

/** An expiry or a cancellation does not end what has started, only what has not. */
export function invitationStatus(facts: InvitationFacts, now: Date): InvitationStatus {
  if (facts.attempt?.withdrawnAt) return 'withdrawn'
  if (facts.attempt) return startedStatus(facts, facts.attempt, now)
  if (facts.cancelledAt) return 'cancelled'
  if (now > facts.expiresAt) return 'expired'
  return facts.openedAt ? 'opened' : 'invited'
}

function startedStatus(facts: InvitationFacts, attempt: AttemptInstants, now: Date): InvitationStatus {
  if (attemptStateAt(attempt, now) !== 'finished') return 'in-progress'
  if (facts.toGrade > 0) return 'grading'
  return facts.toReview > 0 ? 'needs-review' : 'graded'
}
