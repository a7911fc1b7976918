import type { AnswerContent, QuestionOfKind } from '@assay/contracts'
import { contentOf, wholeAnswer, type Outcome } from './outcome.ts'

/** Right within the tolerance, its bounds included even where binary fractions miss them by a rounding. */
export function markNumeric(question: QuestionOfKind<'numeric'>, answer: AnswerContent): Outcome {
  const { number } = contentOf(answer, 'number')
  if (number === null) return wholeAnswer(0)
  const rounding = 4 * Number.EPSILON * Math.max(Math.abs(number), Math.abs(question.answer))
  return wholeAnswer(Math.abs(number - question.answer) <= question.tolerance + rounding ? 1 : 0)
}
