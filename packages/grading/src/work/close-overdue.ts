import { closuresDue, nextClosureAt, toQuestionTerms } from '@assay/assessment'
import { closeOverdueJob } from '@assay/contracts'
import { closeSections, isServerOut, lockAttemptForClosing, scheduleClosing, type Database } from '@assay/db'

/** How long a server that is out is waited for before the next look. */
const LOOK_AGAIN_MS = 5_000

/**
 * Closes what the clock has ended of an attempt and comes back for what is left. Ends nothing while the server is out:
 * it credits its outage when it is back [C2], and what is closed stays so.
 */
export async function closeOverdue(payload: unknown, database: Database): Promise<void> {
  const { attemptId } = closeOverdueJob.parse(payload)
  await database.prisma.$transaction(async (tx) => {
    if ((await tx.attempt.count({ where: { id: attemptId } })) === 0) return // deleted meanwhile
    const attempt = await lockAttemptForClosing(tx, attemptId)
    if (await isServerOut(tx)) return scheduleClosing(tx, attemptId, new Date(attempt.now.getTime() + LOOK_AGAIN_MS))
    const due = closuresDue(attempt, attempt.now, 'away')
    await closeSections(tx, attempt, due, toQuestionTerms)
    if (attempt.finishedAt || due.finishedAt) return
    const closed = new Map(due.sections.map(({ position, closedAt }) => [position, closedAt]))
    const sections = attempt.sections.map((section) => ({ ...section, closedAt: closed.get(section.position) ?? section.closedAt }))
    await scheduleClosing(tx, attemptId, nextClosureAt({ ...attempt, sections }))
  })
}
