import type { AnswerContent } from '@assay/contracts'
import { contentOf, failedCase, type Outcome } from './outcome.ts'

/** Prose waits for a person. */
export function markWritten(answer: AnswerContent): Outcome {
  contentOf(answer, 'text')
  return { cases: [failedCase({ name: 'rubric', visible: false, weight: 1 }, 'needs-review', null)], error: null, output: null }
}
