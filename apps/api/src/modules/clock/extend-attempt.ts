import { finalAt, nextClosureAt } from '@assay/assessment'
import { ProblemError, type ExtendAttempt } from '@assay/contracts'
import {
  hasAttempt,
  insertTimeCredit,
  lockAttemptForClosing,
  notifyAttemptsChanged,
  scheduleClosing,
  type Database,
  type LockedAttempt,
  type Membership,
} from '@assay/db'
import { stayAlive } from './outages.ts'

/**
 * Gives time to the section that runs, or to the next one when none does, and tells the candidate's pages at once [C5].
 * Who, when and why is kept. Refused when everything is over: what is final never opens again [C6].
 */
export async function extendAttempt(database: Database, member: Membership, attemptId: string, { minutes, reason }: ExtendAttempt): Promise<void> {
  const organizationId = member.organization.id
  if (!(await hasAttempt(database.prisma, organizationId, attemptId))) throw new ProblemError('not_found')
  await stayAlive(database)
  await database.prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    const section = sectionToExtend(attempt)
    if (!section) throw new ProblemError('nothing_to_extend')
    await insertTimeCredit(tx, { attempt, section }, minutes * 60_000, { kind: 'extension', memberId: member.id, reason })
    await scheduleClosing(tx, attemptId, nextClosureAt(await lockAttemptForClosing(tx, attemptId)))
    await notifyAttemptsChanged(tx, [attemptId])
  })
}

/** The first section that is not over for good. */
function sectionToExtend({ now, endsBy, finishedAt, gapCreditLeftMs, sections }: LockedAttempt) {
  const isFinal = (deadlineAt: Date) => now > finalAt({ deadlineAt, gapCreditLeftMs })
  if (finishedAt || isFinal(endsBy)) return undefined
  return sections.find(({ closedAt, deadlineAt }) => !closedAt && !(deadlineAt && isFinal(deadlineAt)))
}
