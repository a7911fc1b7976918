import type { AnswerContent, QuestionContent } from '@assay/contracts'
import { ensureFirstRound, startOptionalRun, type Database } from '@assay/db'
import { createAssessment, createInvitation, createOrganization, createStartedAttempt, type TestAttempt } from '@assay/test-support/factories'

/** A started attempt with one section for each list of questions. */
export async function startAttempt({ prisma }: Database, ...sections: QuestionContent[][]): Promise<TestAttempt> {
  const organization = await createOrganization(prisma)
  const { versionId } = await createAssessment(prisma, organization.id, { sections: sections.map((questions) => ({ questions })) })
  return createStartedAttempt(prisma, await createInvitation(prisma, organization, versionId))
}

/** The payload of a run's job, for an answer to the attempt's first question. */
export async function submitRun({ prisma }: Database, attempt: TestAttempt, content: AnswerContent) {
  const run = await prisma.$transaction((tx) => startOptionalRun(tx, { attemptId: attempt.id, itemId: firstItem(attempt), content }))
  if (!run) throw new Error('another run is under way')
  const { submissionId } = await prisma.run.findUniqueOrThrow({ where: { id: run.id } })
  return { submissionId, roundId: null }
}

/** The payload of a grading job, for an answer to the attempt's first question. */
export async function submitFinal({ prisma }: Database, attempt: TestAttempt, content: AnswerContent) {
  const itemId = firstItem(attempt)
  const submission = await prisma.submission.create({ data: { itemId, finalOf: itemId, content, submittedAt: new Date() } })
  const roundId = await ensureFirstRound(prisma, { organizationId: attempt.organizationId, attemptId: attempt.id })
  return { submissionId: submission.id, roundId }
}

/** An answer in JavaScript. */
export function script(source: string): Extract<AnswerContent, { type: 'files' }> {
  return { type: 'files', language: 'javascript', files: { 'answer.js': source } }
}

/** An answer in Python. */
export function python(source: string): Extract<AnswerContent, { type: 'files' }> {
  return { type: 'files', language: 'python', files: { 'answer.py': source } }
}

/** An answer in SQL. */
export function query(sql: string): Extract<AnswerContent, { type: 'files' }> {
  return { type: 'files', language: 'sql', files: { 'answer.sql': sql } }
}

function firstItem({ sections }: TestAttempt): string {
  const item = sections[0]?.items[0]
  if (!item) throw new Error('the attempt has no question')
  return item.id
}
