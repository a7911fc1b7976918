import { answerContent, jobPriority, questionKind, type AnswerContent, type QuestionKind } from '@assay/contracts'
import { Prisma, type Queries } from './client.ts'
import { databaseNow } from './clock.ts'
import { noteServerEvent } from './events.ts'
import { notifyAttemptsChanged } from './notifications.ts'
import { enqueue } from './queue.ts'
import { ensureFirstRound } from './rounds.ts'

/** An attempt whose row is locked until the transaction ends; `now` was read after the lock was taken. */
export interface LockedAttempt {
  id: string
  organizationId: string
  startedAt: Date
  endsBy: Date
  finishedAt: Date | null
  gapCreditLeftMs: number
  now: Date
  sections: LockedSection[]
}

interface LockedSection {
  id: string
  position: number
  allowedMs: number
  creditedMs: number
  startedAt: Date | null
  deadlineAt: Date | null
  closedAt: Date | null
}

/** What is to be closed, and when the attempt finished if that was the last of it: the clock's decision or a hand-in's. */
export interface Closing {
  sections: { position: number; closedAt: Date; closing: 'handed-in' | 'timed-out' }[]
  finishedAt: Date | null
}

/** Turns an answer as it was presented into the question's own terms; `toQuestionTerms` of the assessment rules. */
export type ToQuestionTerms = (content: AnswerContent, kind: QuestionKind, itemCount: number, seed: number) => AnswerContent

/** Locks an attempt, so that transitions of one attempt come one after the other. Throws when there is none. */
export async function lockAttemptForClosing(tx: Queries, attemptId: string): Promise<LockedAttempt> {
  await tx.$queryRaw`SELECT id FROM attempt WHERE id = ${attemptId}::uuid FOR UPDATE`
  const attempt = await tx.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: {
      id: true,
      organizationId: true,
      startedAt: true,
      endsBy: true,
      finishedAt: true,
      gapCreditLeftMs: true,
      sections: {
        select: { id: true, position: true, allowedMs: true, creditedMs: true, startedAt: true, deadlineAt: true, closedAt: true },
        orderBy: { position: 'asc' },
      },
    },
  })
  return { ...attempt, now: await databaseNow(tx) }
}

/**
 * Closes sections for good: their answers become final submissions and wait to be graded, all in the caller's
 * transaction. Updating a section waits for saves that are under way, so the answers are read after it.
 */
export async function closeSections(
  tx: Queries,
  attempt: LockedAttempt,
  { sections, finishedAt }: Closing,
  toQuestionTerms: ToQuestionTerms,
): Promise<void> {
  if (sections.length === 0) return
  const roundId = await ensureFirstRound(tx, { organizationId: attempt.organizationId, attemptId: attempt.id })
  for (const { position, closedAt, closing } of sections) {
    const section = await tx.attemptSection.update({
      where: { attemptId_position: { attemptId: attempt.id, position } },
      data: { closedAt, closing },
      select: { id: true },
    })
    for (const submissionId of await submitAnswers(tx, section.id, closedAt, toQuestionTerms)) {
      await enqueue(tx, 'grade', { submissionId, roundId }, { priority: jobPriority.grade })
    }
    await noteServerEvent(tx, attempt.id, `section-${closing}`, { position }, closedAt)
  }
  if (finishedAt) await tx.attempt.update({ where: { id: attempt.id }, data: { finishedAt } })
  await notifyAttemptsChanged(tx, [attempt.id])
}

/** Has the attempt looked at again at `at`, once the clock may have ended something; replaces an earlier appointment. */
export async function scheduleClosing(tx: Queries, attemptId: string, at: Date): Promise<void> {
  await enqueue(tx, 'close-overdue', { attemptId }, { priority: jobPriority.run, runAt: at, jobKey: `close-overdue:${attemptId}` })
}

/** Makes the final submission of every answered item of a section; the ids of those made. An item without answer has none. */
async function submitAnswers(tx: Queries, sectionId: string, submittedAt: Date, toQuestionTerms: ToQuestionTerms): Promise<string[]> {
  const answered = await tx.$queryRaw<{ itemId: string; content: unknown; kind: string; itemCount: number; seed: number }[]>`
    SELECT i.id AS "itemId", a.content, q.kind, i.shuffle_seed AS seed,
           COALESCE(jsonb_array_length(q.content -> 'items'), 0) AS "itemCount"
      FROM attempt_item i
      JOIN answer a ON a.item_id = i.id
      JOIN question_version q ON q.id = i.question_version_id
     WHERE i.section_id = ${sectionId}::uuid
     ORDER BY i.position`
  const made = await tx.submission.createManyAndReturn({
    data: answered.map(({ itemId, content, kind, itemCount, seed }) => ({
      itemId,
      finalOf: itemId,
      content: toQuestionTerms(answerContent.parse(content), questionKind.parse(kind), itemCount, seed) satisfies Prisma.InputJsonValue,
      submittedAt,
    })),
    skipDuplicates: true,
    select: { id: true },
  })
  return made.map(({ id }) => id)
}
