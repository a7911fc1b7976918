import type { AttemptView } from '@assay/contracts'
import { databaseNow, selectInvitationForCandidate, selectLateAnswers, selectPassingItemIds, type Database } from '@assay/db'
import { refuseUnlessStartable } from './open-invitation.ts'
import { presentAttempt } from './present.ts'

/** The candidate's test as it stands now. Refused when it was cancelled or expired before it started. */
export async function viewAttempt({ prisma }: Database, invitationId: string): Promise<AttemptView> {
  const invitation = await selectInvitationForCandidate(prisma, invitationId)
  const now = await databaseNow(prisma)
  if (!invitation.attempt) refuseUnlessStartable(invitation, now)
  const attemptId = invitation.attempt?.id
  const passing = attemptId ? await selectPassingItemIds(prisma, attemptId) : new Set<string>()
  const late = attemptId ? await selectLateAnswers(prisma, attemptId) : []
  return presentAttempt(invitation, { passing, late }, now)
}
