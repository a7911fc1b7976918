import { attemptStateAt, type AttemptInstants } from '@assay/assessment'
import { ProblemError } from '@assay/contracts'

interface Invitation {
  cancelledAt: Date | null
  expiresAt: Date
  attempt: AttemptInstants | null
}

/** Refuses an invitation under which nothing can be done any more. What has started goes on: no expiry ends it. */
export function refuseUnlessOpen({ attempt, cancelledAt, expiresAt }: Invitation, now: Date): void {
  if (attemptStateAt(attempt, now) === 'finished') throw new ProblemError('link_used')
  if (!attempt) refuseUnlessStartable({ cancelledAt, expiresAt }, now)
}

/** Refuses to start what was cancelled or has expired. */
export function refuseUnlessStartable({ cancelledAt, expiresAt }: Pick<Invitation, 'cancelledAt' | 'expiresAt'>, now: Date): void {
  if (cancelledAt) throw new ProblemError('link_cancelled')
  if (now > expiresAt) throw new ProblemError('link_expired')
}
