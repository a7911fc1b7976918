import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE, refuseRepeated } from './common.ts'

const keys = object({
  ...commonKeys,
  kind: z.literal('ordering'),
  items: z.array(text).min(2, 'expected at least two items'),
})

export function compileOrdering(folder: SourceFolder): QuestionOfKind<'ordering'> | null {
  const parts = commonParts(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null
  // Two items that read the same could be told apart by nobody.
  refuseRepeated(folder, question.items, (index) => ['items', index])
  return { ...question, ...parts }
}
