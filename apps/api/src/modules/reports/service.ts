import { ProblemError, type Report, type ReportItem, type ReviewerMarks } from '@assay/contracts'
import {
  countRuns,
  databaseNow,
  findOptionalAttemptForReport,
  insertReview,
  selectEventStreams,
  selectGradesForReport,
  selectItemProgress,
  selectTimeCredits,
  selectLateAnswers,
  type Membership,
  type Queries,
} from '@assay/db'
import { readSkillNames } from '../bank/skill-names.ts'
import { rubricScore } from './marks.ts'
import { outcomeOf } from './outcome.ts'
import { presentReportItem } from './present-item.ts'
import { presentReport } from './present.ts'
import { itemsShown, timeShares } from './time-shares.ts'

type Reader = Pick<Membership, 'role' | 'organization'>

/** The report of an attempt, as far as it has come: everything that was asked, answered, graded and marked. */
export async function viewReport(queries: Queries, { role, organization }: Reader, attemptId: string): Promise<Report> {
  const attempt = await findOptionalAttemptForReport(queries, organization.id, attemptId)
  if (!attempt) throw new ProblemError('not_found')
  const progress = new Map((await selectItemProgress(queries, organization.id, [attemptId])).map((item) => [item.itemId, item]))
  const gradeIds = [...progress.values()].flatMap(({ gradeId }) => gradeId ?? [])
  const grades = new Map((await selectGradesForReport(queries, organization.id, gradeIds)).map((grade) => [grade.id, grade]))
  const runs = await countRuns(queries, attemptId)
  const times = timeShares(attempt, itemsShown(await selectEventStreams(queries, attemptId)), await databaseNow(queries))

  const late = new Map((await selectLateAnswers(queries, attemptId)).map((answer) => [answer.itemId, answer]))
  const skillOf = await readSkillNames(queries, organization.id)

  const items = new Map<string, ReportItem>()
  for (const item of attempt.sections.flatMap((section) => section.items)) {
    const own = progress.get(item.id)
    if (!own) throw new Error(`item ${item.id} has no progress`)
    const marked = {
      outcome: outcomeOf(own),
      grade: (own.gradeId && grades.get(own.gradeId)) || null,
      runs: runs.get(item.id) ?? 0,
      timeShare: times.items.get(item.id) ?? null,
      late: late.get(item.id) ?? null,
    }
    items.set(item.id, presentReportItem(item, marked, skillOf))
  }
  return presentReport(attempt, items, { times, credits: await selectTimeCredits(queries, attemptId) }, role)
}

/** Stores a reviewer's marks of a written answer; earlier ones are kept, the newest count. */
export async function markItem(
  queries: Queries,
  member: Membership,
  { attemptId, itemId }: { attemptId: string; itemId: string },
  body: ReviewerMarks,
): Promise<ReportItem> {
  const item = itemOf(await viewReport(queries, member, attemptId), itemId)
  if (!item?.question.rubric) throw new ProblemError(item ? 'not_written' : 'not_found')
  const score = rubricScore(item.question.rubric, body.marks)
  const [progress] = (await selectItemProgress(queries, member.organization.id, [attemptId])).filter((each) => each.itemId === itemId)
  if (!progress?.gradeId) throw new ProblemError('not_gradable_yet')
  await insertReview(queries, {
    organizationId: member.organization.id,
    gradeId: progress.gradeId,
    memberId: member.id,
    marks: body.marks,
    note: body.note,
    score,
  })
  const marked = itemOf(await viewReport(queries, member, attemptId), itemId)
  if (!marked) throw new ProblemError('not_found')
  return marked
}

function itemOf(report: Report, itemId: string): ReportItem | undefined {
  return report.sections.flatMap(({ items }) => items).find(({ id }) => id === itemId)
}
