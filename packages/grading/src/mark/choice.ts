import type { AnswerContent, QuestionOfKind } from '@assay/contracts'
import { contentOf, wholeAnswer, type Outcome } from './outcome.ts'

/** Right or wrong as a whole; with `partial`, right options chosen less wrong ones, as a share of all right ones. */
export function markChoice(question: QuestionOfKind<'choice'>, answer: AnswerContent): Outcome {
  const chosen = new Set(contentOf(answer, 'choice').choice)
  const right = question.options.filter(({ correct }) => correct).map(({ id }) => id)
  const hits = right.filter((id) => chosen.has(id)).length
  const misses = chosen.size - hits
  if (question.select === 'many' && question.partial && right.length > 0) return wholeAnswer(Math.max(0, hits - misses) / right.length)
  return wholeAnswer(hits === right.length && misses === 0 ? 1 : 0)
}
