import type { RequestKind, TestRating } from '@assay/contracts'
import { Prisma, type Queries } from './client.ts'

/** Beyond so many, further ones say nothing new. */
const MOST_REQUESTS = 50

export interface NewCandidateRequest {
  organizationId: string
  invitationId: string
  kind: RequestKind
  text: string
}

/** Stores what a candidate asks for. Undefined, and nothing stored, when there are too many already. */
export async function insertOptionalRequest(tx: Queries, request: NewCandidateRequest): Promise<{ id: string } | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO candidate_request (organization_id, invitation_id, kind, text, created_at)
    SELECT ${request.organizationId}::uuid, ${request.invitationId}::uuid, ${request.kind}, ${request.text}, assay_now()
     WHERE (SELECT count(*) FROM candidate_request WHERE invitation_id = ${request.invitationId}::uuid) < ${MOST_REQUESTS}
    RETURNING id`
  return rows[0]
}

const withPerson = { doneBy: { select: { user: { select: { name: true } } } } } satisfies Prisma.CandidateRequestInclude

/** A request with who has done it. */
export type StoredRequest = Prisma.CandidateRequestGetPayload<{ include: typeof withPerson }>

/** The requests of an invitation, oldest first. */
export async function selectRequests(queries: Queries, organizationId: string, invitationId: string): Promise<StoredRequest[]> {
  return queries.candidateRequest.findMany({
    where: { organizationId, invitationId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: withPerson,
  })
}

/** Marks a request as done, once. False when the invitation has no such request. */
export async function markRequestDone(
  tx: Queries,
  { organizationId, invitationId, requestId, memberId }: { organizationId: string; invitationId: string; requestId: string; memberId: string },
): Promise<'done' | 'was-done' | 'not-found'> {
  const request = await tx.candidateRequest.findFirst({ where: { organizationId, invitationId, id: requestId }, select: { doneAt: true } })
  if (!request) return 'not-found'
  const changed = await tx.$executeRaw`
    UPDATE candidate_request SET done_at = assay_now(), done_by_member_id = ${memberId}::uuid
     WHERE organization_id = ${organizationId}::uuid AND id = ${requestId}::uuid AND done_at IS NULL`
  return changed > 0 ? 'done' : 'was-done'
}

/** Stores what a candidate thought of the test, in the place of what she thought before. */
export async function saveRating(
  queries: Queries,
  { organizationId, attemptId, stars, comment }: { organizationId: string; attemptId: string } & TestRating,
): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO test_rating (attempt_id, organization_id, stars, comment, rated_at)
    VALUES (${attemptId}::uuid, ${organizationId}::uuid, ${stars}::int, ${comment}, assay_now())
    ON CONFLICT (attempt_id) DO UPDATE SET stars = excluded.stars, comment = excluded.comment, rated_at = excluded.rated_at`
}

export async function findOptionalRating(queries: Queries, invitationId: string): Promise<TestRating | null> {
  return queries.testRating.findFirst({ where: { attempt: { invitationId } }, select: { stars: true, comment: true } })
}

/** Takes the consent back; false when that was done before. */
export async function markWithdrawn(tx: Queries, attemptId: string): Promise<boolean> {
  const changed = await tx.$executeRaw`UPDATE attempt SET withdrawn_at = assay_now() WHERE id = ${attemptId}::uuid AND withdrawn_at IS NULL`
  return changed > 0
}

/** Whether the candidate of this attempt of the organization has taken the consent back. */
export async function isWithdrawn(queries: Queries, organizationId: string, attemptId: string): Promise<boolean> {
  return (await queries.attempt.count({ where: { organizationId, id: attemptId, withdrawnAt: { not: null } } })) > 0
}
