import { ensureCandidate, insertLink, insertOptionalInvitation, type Queries } from '@assay/db'
import type { TestOrganization } from './organizations.ts'
import { unique } from './unique.ts'

export interface TestInvitation {
  id: string
  organizationId: string
  assessmentVersionId: string
  /** The secret part of the candidate's link. */
  token: string
  candidate: { name: string; email: string }
}

/** An invitation with one link. */
export async function createInvitation(
  queries: Queries,
  organization: Pick<TestOrganization, 'id' | 'recruiter'>,
  assessmentVersionId: string,
  { name = 'Ada Okafor', email = `${unique('candidate')}@example.test`, extraTimePercent = 0 } = {},
): Promise<TestInvitation> {
  const candidate = { name, email }
  const { id: candidateId } = await ensureCandidate(queries, { organizationId: organization.id, ...candidate })
  const invitation = await insertOptionalInvitation(queries, {
    organizationId: organization.id,
    candidateId,
    assessmentVersionId,
    createdByMemberId: organization.recruiter.id,
    extraTimePercent,
  })
  if (!invitation) throw new Error('a new invitation is open')
  const token = await insertLink(queries, invitation.id)
  return { id: invitation.id, organizationId: organization.id, assessmentVersionId, token, candidate }
}
