import { attemptStateAt } from '@assay/assessment'
import { may, ProblemError, type CandidateRequests, type HelpRequests, type RequestKind, type Role } from '@assay/contracts'
import {
  databaseNow,
  deleteCandidate,
  findOptionalCandidateId,
  findOptionalRating,
  insertAuditEntry,
  insertOptionalRequest,
  lockInvitation,
  markRequestDone,
  selectAttemptInstants,
  selectRequests,
  type CandidateSession,
  type Database,
  type Membership,
  type Queries,
} from '@assay/db'
import { presentOwnRequest, presentRequest } from './present.ts'

/** A candidate's requests, oldest first. */
export async function viewOwnRequests(queries: Queries, { organizationId, invitationId }: CandidateSession): Promise<HelpRequests> {
  return { requests: (await selectRequests(queries, organizationId, invitationId)).map(presentOwnRequest) }
}

/** Has the recruiter told of a problem, a need for extra time or a wish to be deleted. */
export async function makeRequest({ prisma }: Database, session: CandidateSession, { kind, text }: { kind: RequestKind; text: string }): Promise<HelpRequests> {
  return prisma.$transaction(async (tx) => {
    const { organizationId, invitationId, attemptId } = session
    await lockInvitation(tx, organizationId, invitationId)
    if (kind === 'extra-time' && attemptId && (await isFinished(tx, attemptId))) throw new ProblemError('attempt_finished')
    const request = await insertOptionalRequest(tx, { organizationId, invitationId, kind, text })
    if (!request) throw new ProblemError('too_many_requests')
    await insertAuditEntry(tx, { organizationId, action: 'request-made', memberId: null, subjectId: request.id })
    return viewOwnRequests(tx, session)
  })
}

async function isFinished(queries: Queries, attemptId: string): Promise<boolean> {
  return attemptStateAt(await selectAttemptInstants(queries, attemptId), await databaseNow(queries)) === 'finished'
}

/** Whether a role may know of a request: that someone needs more time is an accommodation. */
export function maySee(role: Role, kind: string): boolean {
  return kind !== 'extra-time' || may(role, 'accommodations:read')
}

/** What the candidate of an invitation asked for and thought, as the member may see it. */
export async function viewRequests(queries: Queries, { organization, role }: Membership, invitationId: string): Promise<CandidateRequests> {
  if (!(await findOptionalCandidateId(queries, organization.id, invitationId))) throw new ProblemError('not_found')
  const requests = await selectRequests(queries, organization.id, invitationId)
  return {
    requests: requests.filter(({ kind }) => maySee(role, kind)).map(presentRequest),
    rating: await findOptionalRating(queries, invitationId),
    canManage: may(role, 'candidates:manage'),
  }
}

/** Marks a request as done; doing so twice changes nothing. */
export async function finishRequest(
  { prisma }: Database,
  member: Membership,
  { id: invitationId, requestId }: { id: string; requestId: string },
): Promise<CandidateRequests> {
  await prisma.$transaction(async (tx) => {
    const organizationId = member.organization.id
    const outcome = await markRequestDone(tx, { organizationId, invitationId, requestId, memberId: member.id })
    if (outcome === 'not-found') throw new ProblemError('not_found')
    if (outcome === 'done') await insertAuditEntry(tx, { organizationId, action: 'request-done', memberId: member.id, subjectId: requestId })
  })
  return viewRequests(prisma, member, invitationId)
}

/** Deletes the person of an invitation with everything that the organization has of her. It cannot be undone. */
export async function deletePerson({ prisma }: Database, member: Membership, invitationId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const organizationId = member.organization.id
    await lockInvitation(tx, organizationId, invitationId)
    const candidateId = await findOptionalCandidateId(tx, organizationId, invitationId)
    if (!candidateId) throw new ProblemError('not_found')
    await deleteCandidate(tx, { organizationId, candidateId, memberId: member.id })
  })
}
