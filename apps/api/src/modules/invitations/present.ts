import { invitationStatus } from '@assay/assessment'
import { may, type InvitationView, type Role } from '@assay/contracts'
import type { InvitationWithFacts } from '@assay/db'
import { summaryOf, type Outcome } from '../reports/outcome.ts'
import { maySee } from '../requests/service.ts'
import { presentStart } from '../reports/present-start.ts'

/** An invitation as a member of this role may see it at `now`; `outcomes` are those of its attempt's items. */
export function presentInvitation(invitation: InvitationWithFacts, outcomes: Outcome[], role: Role, now: Date): InvitationView {
  const { candidate, assessmentVersion, attempt } = invitation
  const summary = summaryOf(outcomes)
  const status = invitationStatus({ ...invitation, ...summary }, now)
  return {
    id: invitation.id,
    candidate: { name: candidate.name, email: candidate.email },
    assessment: { title: assessmentVersion.title, version: assessmentVersion.version },
    status,
    extraTimePercent: may(role, 'accommodations:read') ? invitation.extraTimePercent : null,
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    openedAt: invitation.openedAt && presentStart(invitation.openedAt, role),
    startedAt: attempt && presentStart(attempt.startedAt, role),
    finishedAt: attempt?.finishedAt?.toISOString() ?? null,
    attemptId: attempt?.id ?? null,
    percent: status === 'graded' ? summary.percent : null,
    threshold: assessmentVersion.threshold?.toNumber() ?? null,
    openRequests: invitation.requests.filter(({ kind }) => maySee(role, kind)).length,
  }
}
