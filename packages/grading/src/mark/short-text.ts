import type { AnswerContent, QuestionOfKind } from '@assay/contracts'
import { contentOf, wholeAnswer, type Outcome } from './outcome.ts'

/** Right when it is one of the accepted forms, whatever the spacing and the way its letters are composed. */
export function markShortText(question: QuestionOfKind<'short-text'>, answer: AnswerContent): Outcome {
  const given = fold(contentOf(answer, 'text').text, question.caseSensitive)
  return wholeAnswer(question.accept.some((form) => fold(form, question.caseSensitive) === given) ? 1 : 0)
}

function fold(text: string, caseSensitive: boolean): string {
  const folded = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  return caseSensitive ? folded : folded.toLowerCase()
}
