import { join } from 'node:path'
import type { AnswerFile, QuestionSource } from '@assay/bank'
import type { Marking } from '@assay/contracts'
import { tenths } from '../terminal/tenths.ts'

/** What a folder says of an answer. A starter counts as rejected: it may not get full marks. */
export type Expected = 'accepted' | 'rejected'

/** A valid folder of a question. */
export interface QuestionFolder {
  path: string
  source: QuestionSource
}

/** An answer of a folder, after marking. */
export interface CheckedAnswer {
  folder: QuestionFolder
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

/** Where an answer stands on disk. */
export function pathOfAnswer({ path }: QuestionFolder, { name }: AnswerFile): string {
  return name.includes('/') ? join(path, 'answers', name) : join(path, name)
}

/** The object that `--json` prints for an answer. */
export function toJson({ folder, answer, expected, marking }: CheckedAnswer) {
  const { verdict, score, points, ms } = marking
  return {
    question: folder.source.content.slug,
    kind: folder.source.content.kind,
    answer: answer.name,
    expected,
    verdict,
    score,
    points,
    ms: tenths(ms),
  }
}
