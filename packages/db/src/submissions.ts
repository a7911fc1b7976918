import { answerContent, questionContent, type AnswerContent, type QuestionContent } from '@assay/contracts'
import type { Queries } from './client.ts'

export interface SubmissionToMark {
  attemptId: string
  questionVersionId: string
  question: QuestionContent
  /** In the question's own terms. */
  answer: AnswerContent
}

/**
 * A submission with its question, keys and hidden cases included: only for marking. Undefined where nothing may be marked
 * any more, because the candidate has taken the consent back or the data is deleted.
 */
export async function findOptionalSubmissionToMark(queries: Queries, submissionId: string): Promise<SubmissionToMark | undefined> {
  const submission = await queries.submission.findFirst({
    where: { id: submissionId, item: { section: { attempt: { withdrawnAt: null } } } },
    select: {
      content: true,
      item: { select: { section: { select: { attemptId: true } }, questionVersion: { select: { id: true, content: true } } } },
    },
  })
  if (!submission) return undefined
  const { content, item } = submission
  return {
    attemptId: item.section.attemptId,
    questionVersionId: item.questionVersion.id,
    question: questionContent.parse(item.questionVersion.content),
    answer: answerContent.parse(content),
  }
}
