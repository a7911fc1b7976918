import type { AttemptView } from '@assay/contracts'
import { databaseNow, selectInvitationForCandidate, selectPassingItemIds, type Database } from '@assay/db'
import { refuseUnlessStartable } from './open-invitation.ts'
import { presentAttempt } from './present.ts'

/** The candidate's test as it stands now. Refused when it was cancelled or expired before it started. */
export async function viewAttempt({ prisma }: Database, invitationId: string): Promise<AttemptView> {
  const invitation = await selectInvitationForCandidate(prisma, invitationId)
  const now = await databaseNow(prisma)
  if (!invitation.attempt) refuseUnlessStartable(invitation, now)
  const passing = invitation.attempt ? await selectPassingItemIds(prisma, invitation.attempt.id) : new Set<string>()
  return presentAttempt(invitation, passing, now)
}
