import { addScores, finishOf, sectionStateAt, toQuestionTerms } from '@assay/assessment'
import { ProblemError, type Feedback, type OwnRating, type TestRating } from '@assay/contracts'
import {
  closeSections,
  findOptionalRating,
  insertAuditEntry,
  lockAttemptForClosing,
  markWithdrawn,
  saveRating,
  selectInvitationForCandidate,
  selectItemProgress,
  selectSkillsOfItems,
  type CandidateSession,
  type Database,
  type LockedAttempt,
  type Queries,
} from '@assay/db'
import { readSkillNames } from '../bank/skill-names.ts'
import { outcomeOf } from '../reports/outcome.ts'

/** How the candidate did by skill, once everything is marked and unless it is turned off. */
export async function viewFeedback(queries: Queries, { organizationId, invitationId }: CandidateSession): Promise<Feedback> {
  const { attempt, assessmentVersion, feedback } = await selectInvitationForCandidate(queries, invitationId)
  const without = (state: Exclude<Feedback['state'], 'ready'>): Feedback => ({ state, skills: [] })
  if (!feedback || !assessmentVersion.feedback || attempt?.withdrawnAt) return without('off')
  if (!attempt?.finishedAt) return without('open')
  const outcomes = (await selectItemProgress(queries, organizationId, [attempt.id])).map((item) => ({ itemId: item.itemId, ...outcomeOf(item) }))
  if (outcomes.some(({ score }) => score.percent === null)) return without('marking')
  const skills = await selectSkillsOfItems(queries, attempt.id)
  const nameOf = await readSkillNames(queries, organizationId)
  const bySkill = Map.groupBy(outcomes, ({ itemId }) => skills.get(itemId) ?? '')
  return {
    state: 'ready',
    skills: [...bySkill].map(([skill, own]) => {
      const { points, outOf } = addScores(own.map(({ score }) => score))
      return { name: nameOf(skill).name, share: outOf > 0 ? Math.round((points / outOf) * 100) / 100 : 0 }
    }),
  }
}

export async function viewRating(queries: Queries, { invitationId }: CandidateSession): Promise<OwnRating> {
  return { rating: await findOptionalRating(queries, invitationId) }
}

/** Keeps what the candidate thinks of the test; it can be changed, and reaches no score. */
export async function rate(queries: Queries, session: CandidateSession, rating: TestRating): Promise<OwnRating> {
  const { attempt } = await selectInvitationForCandidate(queries, session.invitationId)
  if (!attempt) throw new ProblemError('attempt_not_started')
  if (!attempt.finishedAt) throw new ProblemError('attempt_not_finished')
  await saveRating(queries, { organizationId: session.organizationId, attemptId: attempt.id, ...rating })
  return viewRating(queries, session)
}

/** Takes the consent back: a test that still runs ends, nothing is marked any more, and members see no report. */
export async function withdraw({ prisma }: Database, { organizationId }: CandidateSession, attemptId: string): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    if (!(await markWithdrawn(tx, attemptId))) return
    await insertAuditEntry(tx, { organizationId, action: 'consent-withdrawn', memberId: null, subjectId: attemptId })
    if (!attempt.finishedAt) await endNow(tx, attempt)
  })
}

async function endNow(tx: Queries, attempt: LockedAttempt): Promise<void> {
  const sections = attempt.sections
    .filter(({ closedAt }) => closedAt === null)
    .map((section) => {
      const closing = sectionStateAt(section, attempt.now) === 'open' ? ('handed-in' as const) : ('timed-out' as const)
      return { position: section.position, closedAt: attempt.now, closing }
    })
  await closeSections(tx, attempt, { sections, finishedAt: finishOf(attempt, sections) ?? attempt.now }, toQuestionTerms)
}
