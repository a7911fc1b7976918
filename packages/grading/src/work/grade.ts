import { gradeJob, MAX_JOB_ATTEMPTS, MAX_RUN_ATTEMPTS, storable, type Marking, type OwnRequest } from '@assay/contracts'
import { finishRun, insertGrade, isGraded, findOptionalRunUnderWay, findOptionalSubmissionToMark, type Database, type SubmissionToMark } from '@assay/db'
import type { Sandbox } from '@assay/sandbox'
import { mark } from '../mark/index.ts'
import { sendOwnRequests } from '../mark/own-requests.ts'
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
  const submission = await findOptionalSubmissionToMark(database.prisma, submissionId)
  if (!submission) return
  if (roundId === null) {
    const run = await findOptionalRunUnderWay(database.prisma, submissionId)
    if (!run) return
    const marking = await markUntilLastTry({ ...submission, requests: run.requests }, 'visible', tries, sandbox)
    await database.prisma.$transaction((tx) => finishRun(tx, submissionId, storable(asShownToCandidate(marking))))
  } else {
    const key = { submissionId, roundId, questionVersionId: submission.questionVersionId }
    if (await isGraded(database.prisma, key)) return
    const marking = await markUntilLastTry({ ...submission, requests: null }, 'all', tries, sandbox)
    await database.prisma.$transaction((tx) => insertGrade(tx, key, storable(marking)))
  }
}

/** Runs of one attempt may share a process; grading starts in a fresh one. */
async function markUntilLastTry(
  submission: SubmissionToMark & { requests: OwnRequest[] | null },
  scope: 'visible' | 'all',
  tries: number,
  sandbox: Sandbox,
): Promise<Marking> {
  const { question } = submission
  const maxTries = scope === 'visible' ? MAX_RUN_ATTEMPTS : MAX_JOB_ATTEMPTS
  // Tries beyond the last are those of which nothing was heard: whoever made them died. Marking again would kill again.
  if (tries > maxTries) return notMarked(question.points, 'Every process that marked this answer ended before it was done.')
  const marking = await markOnce(submission, scope, sandbox)
  if (marking.verdict === 'internal-error' && tries < maxTries) {
    throw new Error(`Marking failed on our side: ${marking.error?.message ?? 'no reason given'}`)
  }
  return marking
}

async function markOnce(
  { question, answer, attemptId, requests }: SubmissionToMark & { requests: OwnRequest[] | null },
  scope: 'visible' | 'all',
  sandbox: Sandbox,
): Promise<Marking> {
  if (scope === 'all') return mark(question, answer, scope, sandbox)
  if (requests === null) return mark(question, answer, scope, sandbox, { shareKey: attemptId })
  return question.kind === 'http-api'
    ? sendOwnRequests(question, answer, requests, sandbox, { shareKey: attemptId })
    : notMarked(question.points, 'Requests can be sent to HTTP APIs only.')
}
