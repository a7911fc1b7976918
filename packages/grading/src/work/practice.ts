import { answerContent, MAX_RUN_ATTEMPTS, practiceJob, storable } from '@assay/contracts'
import { findOptionalPracticeToMark, finishPracticeRun, type Database } from '@assay/db'
import type { Sandbox } from '@assay/sandbox'
import { mark } from '../mark/index.ts'
import { asShownToCandidate } from './as-shown.ts'
import { notMarked } from './not-marked.ts'

/**
 * Marks the visible cases of a practice run, in a process of its own, and stores what the candidate may see. Rejects when
 * marking failed for our own reasons, so that the queue tries again; the last try stores the failure.
 */
export async function practice(payload: unknown, tries: number, { database, sandbox }: { database: Database; sandbox: Sandbox }): Promise<void> {
  const { runId } = practiceJob.parse(payload)
  const run = await findOptionalPracticeToMark(database.prisma, runId)
  if (!run) return
  const marking =
    tries > MAX_RUN_ATTEMPTS
      ? notMarked(run.question.points, 'Every process that marked this answer ended before it was done.')
      : await mark(run.question, answerContent.parse(run.content), 'visible', sandbox, {})
  if (marking.verdict === 'internal-error' && tries < MAX_RUN_ATTEMPTS) {
    throw new Error(`Marking failed on our side: ${marking.error?.message ?? 'no reason given'}`)
  }
  await database.prisma.$transaction((tx) => finishPracticeRun(tx, runId, storable(asShownToCandidate(marking))))
}
