import { addScores } from '@assay/assessment'
import { may, type Report, type ReportItem, type Role, type Score, type Skill } from '@assay/contracts'
import type { AttemptForReport, TimeCreditWithPeople } from '@assay/db'
import { presentTimeCredits } from '../clock/present-time-credits.ts'
import { presentStart } from './present-start.ts'
import type { TimeShares } from './time-shares.ts'

interface Timing {
  times: TimeShares
  credits: TimeCreditWithPeople[]
}

type Section = AttemptForReport['sections'][number]

/** The report of an attempt; `items` are those of its sections, presented, in the same order. */
export function presentReport(attempt: AttemptForReport, items: Map<string, ReportItem>, { times, credits }: Timing, role: Role): Report {
  const { candidate, assessmentVersion } = attempt.invitation
  const sections = attempt.sections.map((section) => presentSection(section, items, times))
  const all = sections.flatMap((section) => section.items)
  return {
    attemptId: attempt.id,
    invitationId: attempt.invitation.id,
    candidate: { name: candidate.name, email: candidate.email },
    assessment: { title: assessmentVersion.title, version: assessmentVersion.version, minutes: assessmentVersion.minutes.toNumber(), ownEditor: assessmentVersion.ownEditor },
    startedAt: presentStart(attempt.startedAt, role),
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
    timeShare: times.attempt,
    timeCredits: presentTimeCredits(credits, role),
    score: addScores(all.map(({ score }) => score)),
    threshold: assessmentVersion.threshold?.toNumber() ?? null,
    skills: presentSkills(all),
    pendingGrades: all.filter(({ state }) => state === 'grading').length,
    pendingReviews: all.filter(({ state }) => state === 'needs-review').length,
    sections,
    canMark: may(role, 'answers:mark'),
  }
}

function presentSection(section: Section, presented: Map<string, ReportItem>, times: TimeShares): Report['sections'][number] {
  const items = section.items.flatMap(({ id }) => presented.get(id) ?? [])
  return {
    position: section.position,
    title: section.assessmentSection.title,
    score: addScores(items.map(({ score }) => score)),
    timeShare: times.sections.get(section.position) ?? null,
    ending: endingOf(section),
    items,
  }
}

/** A section that the end of the attempt closed before it was started never ended either. */
function endingOf({ startedAt, closing }: Section): Report['sections'][number]['ending'] {
  if (!startedAt) return null
  return closing === 'handed-in' || closing === 'timed-out' ? closing : 'open'
}

function presentSkills(items: ReportItem[]): { skill: Skill; score: Score }[] {
  const bySkill = Map.groupBy(items, ({ question }) => question.skill.id)
  return [...bySkill.values()].flatMap((ofSkill) => {
    const [first] = ofSkill
    return first ? [{ skill: first.question.skill, score: addScores(ofSkill.map(({ score }) => score)) }] : []
  })
}
