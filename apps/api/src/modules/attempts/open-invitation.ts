import { ProblemError } from '@assay/contracts'

interface Invitation {
  cancelledAt: Date | null
  expiresAt: Date
  attempt: object | null
}

/**
 * Refuses an invitation under which nothing can be done any more. What has started goes on: no expiry ends it, and once
 * handed in there is feedback to read and consent to take back.
 */
export function refuseUnlessOpen({ attempt, cancelledAt, expiresAt }: Invitation, now: Date): void {
  if (!attempt) refuseUnlessStartable({ cancelledAt, expiresAt }, now)
}

/** Refuses to start what was cancelled or has expired. */
export function refuseUnlessStartable({ cancelledAt, expiresAt }: Pick<Invitation, 'cancelledAt' | 'expiresAt'>, now: Date): void {
  if (cancelledAt) throw new ProblemError('link_cancelled')
  if (now > expiresAt) throw new ProblemError('link_expired')
}
