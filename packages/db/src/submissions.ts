import { answerContent, questionContent, type AnswerContent, type QuestionContent } from '@assay/contracts'
import type { Queries } from './client.ts'

export interface SubmissionToMark {
  attemptId: string
  questionVersionId: string
  question: QuestionContent
  /** In the question's own terms. */
  answer: AnswerContent
}

/** A submission with its question, keys and hidden cases included: only for marking. */
export async function selectSubmissionToMark(queries: Queries, submissionId: string): Promise<SubmissionToMark> {
  const { content, item } = await queries.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      content: true,
      item: { select: { section: { select: { attemptId: true } }, questionVersion: { select: { id: true, content: true } } } },
    },
  })
  return {
    attemptId: item.section.attemptId,
    questionVersionId: item.questionVersion.id,
    question: questionContent.parse(item.questionVersion.content),
    answer: answerContent.parse(content),
  }
}
