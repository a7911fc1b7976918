import type { AnswerContent, QuestionKind } from '@assay/contracts'
import { seededRandom, shuffled } from './random.ts'

/** The original index at each presented position: the same for the same seed [Q2]. */
export function presentOrder(count: number, seed: number): number[] {
  return shuffled(
    Array.from({ length: count }, (_, index) => index),
    seededRandom(seed),
  )
}

/**
 * An answer as the question means it, from an answer as it was presented [Q3]. Only an ordering differs: the candidate
 * names presented positions (1-based), the question its own items. Positions out of range are dropped.
 */
export function toQuestionTerms(content: AnswerContent, kind: QuestionKind, itemCount: number, seed: number): AnswerContent {
  if (kind !== 'ordering' || content.type !== 'order') return content
  const original = presentOrder(itemCount, seed)
  return { ...content, order: content.order.flatMap((position) => oneBased(original[position - 1])) }
}

/** The inverse of `toQuestionTerms`. */
export function toPresentedTerms(content: AnswerContent, kind: QuestionKind, itemCount: number, seed: number): AnswerContent {
  if (kind !== 'ordering' || content.type !== 'order') return content
  const original = presentOrder(itemCount, seed)
  return {
    ...content,
    order: content.order.flatMap((item) => {
      const position = original.indexOf(item - 1)
      return position === -1 ? [] : [position + 1]
    }),
  }
}

function oneBased(index: number | undefined): number[] {
  return index === undefined ? [] : [index + 1]
}
