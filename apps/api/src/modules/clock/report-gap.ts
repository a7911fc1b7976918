import { finalAt, gapCredit, idlePart, LEAST_GAP_MS, nextClosureAt, within, type Stretch } from '@assay/assessment'
import type { ReportGap } from '@assay/contracts'
import {
  insertTimeCredit,
  lockAttemptForClosing,
  notifyAttemptsChanged,
  scheduleClosing,
  selectArrivals,
  selectTimeCredits,
  type Database,
  type LockedAttempt,
  type Queries,
  type TimeCreditWithPeople,
} from '@assay/db'
import { stayAlive } from './outages.ts'

/**
 * Credits the idle part of a gap in the candidate's connection, up to the cap, to the section whose clock ran in it [C3]
 * [C4]. Nothing happens when there is no such section, when it is final [C6], or when the gap was reported before.
 */
export async function reportGap(database: Database, attemptId: string, report: ReportGap): Promise<void> {
  // Outages come first: what they cover is no gap of the candidate's.
  await stayAlive(database)
  await database.prisma.$transaction(async (tx) => {
    const attempt = await lockAttemptForClosing(tx, attemptId)
    const section = openSection(attempt)
    const gap = section && within(stretchOf(report), { fromAt: section.startedAt, untilAt: attempt.now })
    if (!gap || lengthMs(gap) < LEAST_GAP_MS) return
    const credits = await selectTimeCredits(tx, attemptId)
    if (credits.some(({ gapId }) => gapId === report.gapId)) return
    const idle = await idlePartOf(tx, attemptId, gap, report.lastEditAt)
    const creditedMs = idle ? furtherCredit(credits, idle, attempt.gapCreditLeftMs) : 0
    const idleFromAt = (idle ?? { fromAt: gap.untilAt }).fromAt
    await insertTimeCredit(tx, { attempt, section }, creditedMs, { kind: 'gap', gapId: report.gapId, ...gap, idleFromAt })
    if (creditedMs === 0) return
    await scheduleClosing(tx, attemptId, nextClosureAt(await lockAttemptForClosing(tx, attemptId)))
    await notifyAttemptsChanged(tx, [attemptId])
  })
}

/** The section whose clock runs, or ran out without being final. */
function openSection({ now, gapCreditLeftMs, sections }: LockedAttempt) {
  for (const { id, position, startedAt, deadlineAt, closedAt } of sections) {
    if (startedAt && deadlineAt && !closedAt && now <= finalAt({ deadlineAt, gapCreditLeftMs })) return { id, position, startedAt }
  }
  return null
}

async function idlePartOf(tx: Queries, attemptId: string, gap: Stretch, lastEditAt: string | null): Promise<Stretch | null> {
  return idlePart(gap, lastEditAt ? [new Date(lastEditAt)] : [], await selectArrivals(tx, attemptId, gap))
}

/** By how much one more gap raises what gaps are credited in all; `leftMs` of the cap is not used yet. */
function furtherCredit(credits: TimeCreditWithPeople[], idle: Stretch, leftMs: number): number {
  const known = credits.filter(({ kind }) => kind === 'gap')
  const usedMs = known.reduce((sum, { creditedMs }) => sum + creditedMs, 0)
  const outages = credits.filter(({ kind }) => kind === 'outage').flatMap(({ fromAt, untilAt }) => (fromAt && untilAt ? [{ fromAt, untilAt }] : []))
  const gaps = known.flatMap(({ idleFromAt, untilAt }) => (idleFromAt && untilAt ? [{ fromAt: idleFromAt, untilAt }] : []))
  return Math.min(leftMs, gapCredit([...gaps, idle], outages, usedMs + leftMs) - usedMs)
}

function stretchOf({ fromAt, untilAt }: ReportGap): Stretch {
  return { fromAt: new Date(fromAt), untilAt: new Date(untilAt) }
}

function lengthMs({ fromAt, untilAt }: Stretch): number {
  return untilAt.getTime() - fromAt.getTime()
}
