import type { AnswerContent, QuestionContent } from '@assay/contracts'
import { closeSections, lockAttemptForClosing, type Database } from '@assay/db'
import { createAssessment, createInvitation, createOrganization, createStartedAttempt, exampleQuestions } from '@assay/test-support/factories'

const slowly = 'let x = 0; for (let i = 0; i < 1e8; i += 1) x ^= i'

/** An answer that takes seconds to run and then is right. */
export const slowAnswer: AnswerContent = {
  type: 'files',
  language: 'javascript',
  files: { 'answer.js': `export function total(numbers) { ${slowly}; return numbers.reduce((a, b) => a + b, 0) }` },
}

/** Hands in one answer to one function question, so that its grading waits in the queue. */
export function handInFunction(database: Database, content: AnswerContent): Promise<{ attemptId: string }> {
  return handIn(database, { ...exampleQuestions.function, limits: { cpuMs: 30_000 } }, content)
}

/** Hands in one answer to one question, in an organization and an attempt of their own. */
export async function handIn({ prisma }: Database, question: QuestionContent, content: AnswerContent): Promise<{ attemptId: string }> {
  const organization = await createOrganization(prisma)
  const { versionId } = await createAssessment(prisma, organization.id, { sections: [{ questions: [question] }] })
  const attempt = await createStartedAttempt(prisma, await createInvitation(prisma, organization, versionId))
  const itemId = attempt.sections[0]?.items[0]?.id ?? ''
  await prisma.$transaction(async (tx) => {
    const locked = await lockAttemptForClosing(tx, attempt.id)
    await tx.answer.create({ data: { itemId, revision: 1, content, savedAt: locked.now } })
    const sections = [{ position: 1, closedAt: locked.now, closing: 'handed-in' as const }]
    await closeSections(tx, locked, { sections, finishedAt: locked.now }, (unchanged) => unchanged)
  })
  return { attemptId: attempt.id }
}
