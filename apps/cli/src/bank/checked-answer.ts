import type { AnswerFile, QuestionSource } from '@assay/bank'
import type { Marking } from '@assay/contracts'

/** What a folder says of an answer. A starter counts as rejected: it may not get full marks. */
export type Expected = 'accepted' | 'rejected'

/** An answer of a folder, after marking. */
export interface CheckedAnswer {
  source: QuestionSource
  answer: AnswerFile
  expected: Expected
  marking: Marking
  isRight: boolean
}

/** Everything of a folder that is marked, accepted answers first. */
export function answersToCheck({ answers, starters }: QuestionSource): { answer: AnswerFile; expected: Expected }[] {
  return [
    ...answers.accepted.map((answer) => ({ answer, expected: 'accepted' as const })),
    ...answers.rejected.map((answer) => ({ answer, expected: 'rejected' as const })),
    ...starters.map((answer) => ({ answer, expected: 'rejected' as const })),
  ]
}

/** Whether marking agrees with the folder. An internal error never does; prose waits for a person, which is right. */
export function agrees(expected: Expected, { verdict, score, points }: Marking): boolean {
  if (verdict === 'internal-error') return false
  if (verdict === 'needs-review') return true
  return expected === 'accepted' ? verdict === 'accepted' && score === points : score < points
}

/** The object that `--json` prints for an answer. */
export function toJson({ source, answer, expected, marking }: CheckedAnswer) {
  const { verdict, score, points, ms } = marking
  return {
    question: source.content.slug,
    kind: source.content.kind,
    answer: answer.name,
    expected,
    verdict,
    score,
    points,
    ms: Math.round(ms * 10) / 10,
  }
}
