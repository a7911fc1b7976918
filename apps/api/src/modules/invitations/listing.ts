import { ProblemError, type InvitationList, type InvitationQuery, type InvitationView } from '@assay/contracts'
import {
  databaseNow,
  findOptionalInvitation,
  selectInvitations,
  selectItemProgress,
  type InvitationWithFacts,
  type Membership,
  type Queries,
} from '@assay/db'
import { z } from 'zod'
import { outcomeOf } from '../reports/outcome.ts'
import { presentInvitation } from './present.ts'

const FILTERED_BATCH = 200

type Reader = Pick<Membership, 'role' | 'organization'>

/** One invitation, as the member may see it. */
export async function viewInvitation(queries: Queries, reader: Reader, id: string): Promise<InvitationView> {
  const invitation = await findOptionalInvitation(queries, reader.organization.id, id)
  const [view] = invitation ? await present(queries, reader, [invitation]) : []
  if (!view) throw new ProblemError('not_found')
  return view
}

/**
 * A page of the organization's invitations, newest first. A status is a function of the clock and of what is graded,
 * so it is worked out for each and filtered here: batches are read until the page is full.
 */
export async function listInvitations(queries: Queries, reader: Reader, query: InvitationQuery): Promise<InvitationList> {
  const page: InvitationView[] = []
  let before = parseCursor(query.cursor)
  // One more than the page tells whether there is a next one; a status may be rare.
  const limit = query.status === undefined ? query.limit + 1 : FILTERED_BATCH
  for (;;) {
    const batch = await selectInvitations(queries, reader.organization.id, { search: query.search, before, limit })
    const views = await present(queries, reader, batch)
    page.push(...views.filter(({ status }) => query.status === undefined || status === query.status))
    if (page.length > query.limit) return firstOf(page, query.limit)
    const last = batch.at(-1)
    if (!last || batch.length < limit) return { invitations: page, nextCursor: null }
    before = last.id
  }
}

async function present(queries: Queries, { role, organization }: Reader, invitations: InvitationWithFacts[]): Promise<InvitationView[]> {
  const attemptIds = invitations.flatMap(({ attempt }) => (attempt ? [attempt.id] : []))
  const items = Map.groupBy(await selectItemProgress(queries, organization.id, attemptIds), ({ attemptId }) => attemptId)
  const now = await databaseNow(queries)
  return invitations.map((invitation) => {
    const own = invitation.attempt ? (items.get(invitation.attempt.id) ?? []) : []
    return presentInvitation(invitation, own.map(outcomeOf), role, now)
  })
}

/** The first `limit` of more; the next page goes on after the last of them. */
function firstOf(page: InvitationView[], limit: number): InvitationList {
  const invitations = page.slice(0, limit)
  return { invitations, nextCursor: invitations.at(-1)?.id ?? null }
}

function parseCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined
  const parsed = z.uuid().safeParse(cursor)
  if (!parsed.success) throw new ProblemError('invalid_request', { members: { errors: [{ path: 'cursor', message: 'is none that was given' }] } })
  return parsed.data
}
