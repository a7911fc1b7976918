import { attemptStateAt } from '@assay/assessment'
import { ProblemError } from '@assay/contracts'
import {
  databaseNow,
  findOptionalInvitation,
  findOptionalInvitationByLink,
  insertCandidateSession,
  lockInvitation,
  markOpened,
  noteServerEvent,
  type Database,
} from '@assay/db'
import { refuseUnlessOpen } from '../attempts/open-invitation.ts'

/**
 * Exchanges a link's secret for a session of its own on this device. The link stays good, so that a candidate can go
 * on elsewhere and come back for her feedback; each further device is noted in the log while the test is open.
 */
export async function openLink({ prisma }: Database, secret: string): Promise<{ secret: string; expiresAt: Date }> {
  return prisma.$transaction(async (tx) => {
    const link = await findOptionalInvitationByLink(tx, secret)
    if (!link) throw new ProblemError('link_unknown')
    if (link.revokedAt) throw new ProblemError('link_cancelled')
    await lockInvitation(tx, link.organizationId, link.id)
    const invitation = await findOptionalInvitation(tx, link.organizationId, link.id)
    if (!invitation) throw new ProblemError('link_unknown')
    const now = await databaseNow(tx)
    refuseUnlessOpen(invitation, now)
    await markOpened(tx, invitation.id)
    if (invitation.attempt && attemptStateAt(invitation.attempt, now) !== 'finished') await noteServerEvent(tx, invitation.attempt.id, 'device-joined')
    return insertCandidateSession(tx, invitation.id)
  })
}
