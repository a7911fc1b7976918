import { ProblemError, type CreateInvitation, type InvitationLink, type InvitationStatus, type InvitationView } from '@assay/contracts'
import {
  ensureCandidate,
  insertLink,
  insertOptionalInvitation,
  isUsableAssessmentVersion,
  lockInvitation,
  markCancelled,
  type Database,
  type Membership,
  type Queries,
} from '@assay/db'
import { linkTo } from '../links/routes.ts'
import { viewInvitation } from './listing.ts'

/** Invites a candidate and makes the first link. */
export async function createInvitation(
  database: Database,
  member: Membership,
  publicUrl: string,
  input: CreateInvitation,
): Promise<InvitationLink> {
  const { id, secret } = await database.prisma.$transaction((tx) => insertWithLink(tx, member, input))
  return { invitation: await viewInvitation(database.prisma, member, id), link: linkTo(publicUrl, secret) }
}

/** Makes a further link; those made before keep working. */
export async function createLink(database: Database, member: Membership, publicUrl: string, id: string): Promise<InvitationLink> {
  const secret = await database.prisma.$transaction(async (tx) => {
    await lockWhile(tx, member, id, ['invited', 'opened', 'in-progress'])
    return insertLink(tx, id)
  })
  return { invitation: await viewInvitation(database.prisma, member, id), link: linkTo(publicUrl, secret) }
}

/** Takes an invitation back before it was started; what has started goes on. */
export async function cancelInvitation(database: Database, member: Membership, id: string): Promise<InvitationView> {
  await database.prisma.$transaction(async (tx) => {
    await lockWhile(tx, member, id, ['invited', 'opened'])
    await markCancelled(tx, member.organization.id, id)
  })
  return viewInvitation(database.prisma, member, id)
}

async function insertWithLink(tx: Queries, member: Membership, input: CreateInvitation): Promise<{ id: string; secret: string }> {
  const organizationId = member.organization.id
  if (!(await isUsableAssessmentVersion(tx, organizationId, input.assessmentVersionId))) throw new ProblemError('not_found')
  const candidate = await ensureCandidate(tx, { organizationId, ...input.candidate })
  const invitation = await insertOptionalInvitation(tx, {
    organizationId,
    candidateId: candidate.id,
    assessmentVersionId: input.assessmentVersionId,
    createdByMemberId: member.id,
    extraTimePercent: input.extraTimePercent,
    expiresAt: input.expiresAt === undefined ? undefined : new Date(input.expiresAt),
  })
  if (!invitation) throw new ProblemError('invalid_request', { members: { errors: [{ path: 'expiresAt', message: 'must be in the future' }] } })
  return { id: invitation.id, secret: await insertLink(tx, invitation.id) }
}

/** Locks an invitation that has one of these statuses. */
async function lockWhile(tx: Queries, member: Membership, id: string, statuses: InvitationStatus[]): Promise<void> {
  if (!(await lockInvitation(tx, member.organization.id, id))) throw new ProblemError('not_found')
  const { status } = await viewInvitation(tx, member, id)
  if (!statuses.includes(status)) throw new ProblemError('invitation_not_open')
}
