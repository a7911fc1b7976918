import { Prisma, type Queries } from './client.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** How long an invitation is open when nobody says otherwise. */
const DEFAULT_OPEN_DAYS = 14

export interface NewInvitation {
  organizationId: string
  candidateId: string
  assessmentVersionId: string
  createdByMemberId: string
  extraTimePercent: number
  /** Default: in 14 days. */
  expiresAt?: Date
}

/** Stores an invitation. Undefined, and nothing stored, when it would already have expired. */
export async function insertOptionalInvitation(queries: Queries, input: NewInvitation): Promise<{ id: string } | undefined> {
  const rows = await queries.$queryRaw<{ id: string }[]>`
    WITH terms AS (
      SELECT now, COALESCE(${input.expiresAt ?? null}::timestamptz, now + ${DEFAULT_OPEN_DAYS} * interval '1 day') AS expires_at
        FROM assay_now() AS now
    )
    INSERT INTO invitation
      (organization_id, candidate_id, assessment_version_id, created_by_member_id, extra_time_percent, created_at, expires_at)
    SELECT ${input.organizationId}::uuid, ${input.candidateId}::uuid, ${input.assessmentVersionId}::uuid,
           ${input.createdByMemberId}::uuid, ${input.extraTimePercent}::int, now, expires_at
      FROM terms
     WHERE expires_at > now
    RETURNING id`
  return rows[0]
}

/** Makes a link to an invitation and returns its secret, which is not stored and cannot be read again. */
export async function insertLink(queries: Queries, invitationId: string): Promise<string> {
  const secret = newSecret()
  await queries.invitationToken.create({ data: { invitationId, hash: hashSecret(secret) } })
  return secret
}

const withFacts = {
  candidate: { select: { name: true, email: true } },
  assessmentVersion: { select: { title: true, version: true, threshold: true } },
  attempt: { include: { sections: { orderBy: { position: 'asc' } } } },
  requests: { where: { doneAt: null }, select: { kind: true } },
} satisfies Prisma.InvitationInclude

/** An invitation with what decides its status. */
export type InvitationWithFacts = Prisma.InvitationGetPayload<{ include: typeof withFacts }>

export async function findOptionalInvitation(
  queries: Queries,
  organizationId: string,
  id: string,
): Promise<InvitationWithFacts | null> {
  return queries.invitation.findFirst({ where: { organizationId, id }, include: withFacts })
}

/** The organization's invitations, newest first: at most `limit` of those made before the one that `before` names. */
export async function selectInvitations(
  queries: Queries,
  organizationId: string,
  { search, before, limit }: { search?: string; before?: string; limit: number },
): Promise<InvitationWithFacts[]> {
  // Prisma passes LIKE's wildcards on.
  const contains = search ? { contains: search.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const } : undefined
  return queries.invitation.findMany({
    where: {
      organizationId,
      ...(before ? { id: { lt: before } } : {}),
      ...(contains ? { candidate: { OR: [{ name: contains }, { email: contains }] } } : {}),
    },
    // Version 7 ids are in order of their making.
    orderBy: { id: 'desc' },
    take: limit,
    include: withFacts,
  })
}

/** Takes the invitation's lock until the transaction ends. False when the organization has no such invitation. */
export async function lockInvitation(queries: Queries, organizationId: string, id: string): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT FROM invitation WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return rows.length > 0
}

export async function markCancelled(queries: Queries, organizationId: string, id: string): Promise<void> {
  await queries.$executeRaw`
    UPDATE invitation SET cancelled_at = assay_now()
     WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid AND cancelled_at IS NULL`
}

/** The invitation of a link's secret, with its organization and whether this one link was revoked. */
export async function findOptionalInvitationByLink(
  queries: Queries,
  secret: string,
): Promise<{ id: string; organizationId: string; revokedAt: Date | null } | undefined> {
  const token = await queries.invitationToken.findUnique({
    where: { hash: hashSecret(secret) },
    select: { revokedAt: true, invitation: { select: { id: true, organizationId: true } } },
  })
  return token ? { ...token.invitation, revokedAt: token.revokedAt } : undefined
}

/** Notes the first opening. */
export async function markOpened(queries: Queries, invitationId: string): Promise<void> {
  await queries.$executeRaw`
    UPDATE invitation SET opened_at = assay_now() WHERE id = ${invitationId}::uuid AND opened_at IS NULL`
}
