import type { AnswerContent, QuestionOfKind } from '@assay/contracts'
import { contentOf, wholeAnswer, type Outcome } from './outcome.ts'

/** The share of neighbouring pairs of the right order that are neighbours, in that order, in the answer. */
export function markOrdering(question: QuestionOfKind<'ordering'>, answer: AnswerContent): Outcome {
  const order = [...new Set(contentOf(answer, 'order').order)]
  const kept = order.filter((item, index) => index > 0 && order[index - 1] === item - 1)
  const known = kept.filter((item) => item <= question.items.length)
  return wholeAnswer(known.length / (question.items.length - 1))
}
