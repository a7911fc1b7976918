import { allowedMs, attemptStateAt, sectionStateAt, withExtraTime } from '@assay/assessment'
import { questionKind, timeCreditKind, type AttemptView } from '@assay/contracts'
import type { AttemptForCandidate, InvitationForCandidate, LateAnswer } from '@assay/db'

interface Findings {
  /** The items whose last run was accepted. */
  passing: Set<string>
  late: LateAnswer[]
}

/** The whole test as its candidate sees it at `now`. */
export function presentAttempt(invitation: InvitationForCandidate, { passing, late }: Findings, now: Date): AttemptView {
  const { assessmentVersion, attempt, extraTimePercent } = invitation
  return {
    now: now.toISOString(),
    attemptId: attempt?.id ?? null,
    state: attemptStateAt(attempt, now),
    assessment: { title: assessmentVersion.title, organization: invitation.organization.name },
    candidate: { name: invitation.candidate.name, email: invitation.candidate.email },
    sections: assessmentVersion.sections.map((section) => {
      const own = attempt?.sections.find(({ position }) => position === section.position)
      return {
        position: section.position,
        title: section.title,
        allowedMs: own ? own.allowedMs + own.creditedMs : allowedMs(section.minutes.toNumber(), extraTimePercent),
        questionCount: section.slots.length,
        state: own ? sectionStateAt(own, now) : 'upcoming',
        startedAt: instant(own?.startedAt),
        deadlineAt: instant(own?.deadlineAt),
        handedInAt: instant(own?.closedAt),
      }
    }),
    pauseAllowedMs: withExtraTime(assessmentVersion.pauseAllowedMs, extraTimePercent),
    gapCreditMs: withExtraTime(assessmentVersion.gapCreditMs, extraTimePercent),
    terms: presentTerms(invitation),
    endsBy: instant(attempt?.endsBy),
    finishedAt: instant(attempt?.finishedAt),
    withdrawnAt: instant(attempt?.withdrawnAt),
    timeCredits: (attempt?.timeCredits ?? []).flatMap(({ id, kind, creditedMs }) =>
      creditedMs > 0 ? [{ id, kind: timeCreditKind.parse(kind), creditedMs }] : [],
    ),
    openSection: attempt && presentOpenSection(attempt, passing, now),
    lateAnswers: late.map(({ itemId, sectionTitle, questionTitle, receivedAt }) => ({
      itemId,
      section: sectionTitle,
      title: questionTitle,
      receivedAt: receivedAt.toISOString(),
    })),
  }
}

function presentTerms({ organization, assessmentVersion, attempt, feedback }: InvitationForCandidate): AttemptView['terms'] {
  return {
    retentionDays: attempt?.retentionDays ?? organization.retentionDays,
    ownEditor: assessmentVersion.ownEditor,
    feedback: feedback && assessmentVersion.feedback,
  }
}

function presentOpenSection(attempt: AttemptForCandidate, passing: Set<string>, now: Date): AttemptView['openSection'] {
  if (attemptStateAt(attempt, now) !== 'in-section') return null
  const section = attempt.sections.find((each) => sectionStateAt(each, now) === 'open')
  if (!section) return null
  return {
    position: section.position,
    items: section.items.map((item) => ({
      id: item.id,
      position: item.position,
      kind: questionKind.parse(item.questionVersion.kind),
      title: item.questionVersion.title,
      minutes: item.questionVersion.minutes.toNumber(),
      points: item.questionVersion.points.toNumber(),
      progress: passing.has(item.id) ? 'passing' : item.answer ? 'started' : 'untouched',
    })),
  }
}

function instant(date: Date | null | undefined): string | null {
  return date?.toISOString() ?? null
}
