import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE, refuseRepeated } from './common.ts'

const words = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([least, most]) => least < most, 'expected [at least, at most]')

const keys = object({
  ...commonKeys,
  kind: z.literal('written'),
  rubric: z
    .array(
      object({
        criterion: text,
        points: z.number().positive(),
        levels: z.array(object({ points: z.number().nonnegative(), text })).min(2, 'expected at least two levels'),
      }),
    )
    .min(1, 'expected at least one criterion'),
  words: words.nullable().default(null),
})

export function compileWritten(folder: SourceFolder): QuestionOfKind<'written'> | null {
  const parts = commonParts(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null

  const { rubric, points } = question
  const sum = rubric.reduce((total, criterion) => total + criterion.points, 0)
  if (sum !== points) folder.refuseAt(QUESTION_FILE, ['rubric'], `the criteria add up to ${sum} points; expected the question’s ${points}`)
  refuseRepeated(folder, rubric.map(({ criterion }) => criterion), (index) => ['rubric', index, 'criterion'])
  for (const [index, { points: most, levels }] of rubric.entries()) {
    const best = Math.max(...levels.map((level) => level.points))
    if (best !== most) folder.refuseAt(QUESTION_FILE, ['rubric', index, 'levels'], `the best level gives ${best} points; expected ${most}`)
  }
  return { ...question, ...parts }
}
