import { closuresDue, nextClosureAt, toQuestionTerms } from '@assay/assessment'
import { closeOverdueJob } from '@assay/contracts'
import { closeSections, lockAttemptForClosing, scheduleClosing, type Database } from '@assay/db'

/** Closes what the clock has ended of an attempt and comes back for what is left. */
export async function closeOverdue(payload: unknown, database: Database): Promise<void> {
  const { attemptId } = closeOverdueJob.parse(payload)
  await database.prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    const due = closuresDue(attempt, attempt.now, 'away')
    await closeSections(tx, attempt, due, toQuestionTerms)
    if (attempt.finishedAt || due.finishedAt) return
    const closed = new Map(due.sections.map(({ position, closedAt }) => [position, closedAt]))
    const sections = attempt.sections.map((section) => ({ ...section, closedAt: closed.get(section.position) ?? section.closedAt }))
    await scheduleClosing(tx, attemptId, nextClosureAt({ ...attempt, sections }))
  })
}
