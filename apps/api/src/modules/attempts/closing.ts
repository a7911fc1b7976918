import { closuresDue, finishOf, sectionStateAt, toQuestionTerms } from '@assay/assessment'
import { ProblemError } from '@assay/contracts'
import { closeSections, lockAttemptForClosing, type Database } from '@assay/db'
import { stayAlive } from '../clock/outages.ts'

/** Closes what the clock has ended, now that the candidate is there; when she is away, the runner does it later. */
export async function closeOverdue(database: Database, attemptId: string): Promise<void> {
  // An outage that has just ended may have given back the time that seems to be over.
  await stayAlive(database)
  await database.prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    await closeSections(tx, attempt, closuresDue(attempt, attempt.now, 'present'), toQuestionTerms)
  })
}

/** Closes the open section because the candidate says so. It never opens again. */
export async function handInSection({ prisma }: Database, attemptId: string, position: number): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    if (attempt.finishedAt) throw new ProblemError('attempt_finished')
    const section = attempt.sections.find((each) => each.position === position)
    if (!section) throw new ProblemError('not_found')
    if (sectionStateAt(section, attempt.now) !== 'open') throw new ProblemError('section_not_open')
    const sections = [{ position, closedAt: attempt.now, closing: 'handed-in' as const }]
    await closeSections(tx, attempt, { sections, finishedAt: finishOf(attempt, sections) }, toQuestionTerms)
  })
}
