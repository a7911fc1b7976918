import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE, refuseRepeated } from './common.ts'

const keys = object({
  ...commonKeys,
  kind: z.literal('choice'),
  options: z
    .array(object({ id: text, text, correct: z.boolean().default(false), why: text.nullable().default(null) }))
    .min(2, 'expected at least two options'),
  select: z.enum(['one', 'many']),
  partial: z.boolean().default(false),
  shuffle: z.boolean().default(false),
})

export function compileChoice(folder: SourceFolder): QuestionOfKind<'choice'> | null {
  const parts = commonParts(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null

  const { options, select } = question
  const ids = options.map(({ id }) => id)
  const correct = options.filter((option) => option.correct).length
  refuseRepeated(folder, ids, (index) => ['options', index, 'id'])
  if (correct === 0) folder.refuseAt(QUESTION_FILE, ['options'], 'no option is correct')
  if (select === 'one' && correct > 1) {
    folder.refuseAt(QUESTION_FILE, ['select'], `select is one, but ${correct} options are correct; expected one, or select: many`)
  }
  return { ...question, ...parts }
}
