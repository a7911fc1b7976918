import { gradeJob, MAX_JOB_ATTEMPTS, MAX_RUN_ATTEMPTS, storable, type Marking } from '@assay/contracts'
import { finishRun, insertGrade, isGraded, isRunUnderWay, selectSubmissionToMark, type Database, type SubmissionToMark } from '@assay/db'
import type { Sandbox } from '@assay/sandbox'
import { mark } from '../mark/index.ts'
import { notMarked } from './not-marked.ts'
import { asShownToCandidate } from './as-shown.ts'

interface Work {
  database: Database
  sandbox: Sandbox
}

/**
 * Marks a submission and stores what came of it: a run's visible cases, or all of them as a grade of a round. Marking
 * happens outside any transaction, storing in one; the first result counts, so a job that is done twice is stored once.
 * Rejects when marking failed for our own reasons, so that the queue tries again; the last try stores the failure.
 */
export async function grade(payload: unknown, tries: number, { database, sandbox }: Work): Promise<void> {
  const { submissionId, roundId } = gradeJob.parse(payload)
  const submission = await selectSubmissionToMark(database.prisma, submissionId)
  if (roundId === null) {
    if (!(await isRunUnderWay(database.prisma, submissionId))) return
    const marking = await markUntilLastTry(submission, 'visible', tries, sandbox)
    await database.prisma.$transaction((tx) => finishRun(tx, submissionId, storable(asShownToCandidate(marking))))
  } else {
    const key = { submissionId, roundId, questionVersionId: submission.questionVersionId }
    if (await isGraded(database.prisma, key)) return
    const marking = await markUntilLastTry(submission, 'all', tries, sandbox)
    await database.prisma.$transaction((tx) => insertGrade(tx, key, storable(marking)))
  }
}

/** Runs of one attempt may share a process; grading starts in a fresh one. */
async function markUntilLastTry(
  { question, answer, attemptId }: SubmissionToMark,
  scope: 'visible' | 'all',
  tries: number,
  sandbox: Sandbox,
): Promise<Marking> {
  const maxTries = scope === 'visible' ? MAX_RUN_ATTEMPTS : MAX_JOB_ATTEMPTS
  // Tries beyond the last are those of which nothing was heard: whoever made them died. Marking again would kill again.
  if (tries > maxTries) return notMarked(question.points, 'Every process that marked this answer ended before it was done.')
  const marking = await mark(question, answer, scope, sandbox, scope === 'visible' ? { shareKey: attemptId } : {})
  if (marking.verdict === 'internal-error' && tries < maxTries) {
    throw new Error(`Marking failed on our side: ${marking.error?.message ?? 'no reason given'}`)
  }
  return marking
}
