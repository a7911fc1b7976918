import { insertAuditEntry } from './audit.ts'
import type { Queries } from './client.ts'

/**
 * Deletes a person from an organization: name and address, every invitation, and every attempt with all that was
 * answered, recorded, graded and said. Only an audit entry without any of it stays.
 */
export async function deleteCandidate(
  tx: Queries,
  { organizationId, candidateId, memberId }: { organizationId: string; candidateId: string; memberId: string },
): Promise<void> {
  const invitations = await tx.invitation.findMany({ where: { organizationId, candidateId }, select: { id: true } })
  await deleteInvitations(tx, organizationId, invitations.map(({ id }) => id))
  await tx.candidate.deleteMany({ where: { organizationId, id: candidateId } })
  await insertAuditEntry(tx, { organizationId, action: 'candidate-deleted', memberId, subjectId: candidateId })
}

/** The person of an invitation. */
export async function findOptionalCandidateId(queries: Queries, organizationId: string, invitationId: string): Promise<string | undefined> {
  const invitation = await queries.invitation.findFirst({ where: { organizationId, id: invitationId }, select: { candidateId: true } })
  return invitation?.candidateId
}

/**
 * Deletes what has been kept for as long as its candidate was told, and people of whom nothing is left. An invitation
 * that was never started counts from its expiry. Returns how many invitations went.
 */
export async function deleteExpired(tx: Queries): Promise<number> {
  const expired = await tx.$queryRaw<{ id: string; organizationId: string }[]>`
    SELECT invitation.id, invitation.organization_id AS "organizationId"
      FROM invitation
      JOIN organization ON organization.id = invitation.organization_id
      LEFT JOIN attempt ON attempt.invitation_id = invitation.id
     WHERE COALESCE(attempt.finished_at, attempt.ends_by, invitation.expires_at)
           + COALESCE(attempt.retention_days, organization.retention_days) * interval '1 day' < assay_now()
       FOR UPDATE OF invitation`
  for (const [organizationId, own] of Map.groupBy(expired, (each) => each.organizationId)) {
    await deleteInvitations(tx, organizationId, own.map(({ id }) => id))
    for (const { id } of own) await insertAuditEntry(tx, { organizationId, action: 'data-expired', memberId: null, subjectId: id })
    await tx.candidate.deleteMany({ where: { organizationId, invitations: { none: {} } } })
  }
  return expired.length
}

/** What hangs on an attempt or an invitation goes with it. */
async function deleteInvitations(tx: Queries, organizationId: string, ids: string[]): Promise<void> {
  await tx.attempt.deleteMany({ where: { organizationId, invitationId: { in: ids } } })
  await tx.invitation.deleteMany({ where: { organizationId, id: { in: ids } } })
}
