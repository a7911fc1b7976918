import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE } from './common.ts'

const keys = object({
  ...commonKeys,
  kind: z.literal('numeric'),
  answer: z.number(),
  tolerance: z.number().nonnegative().default(0),
  unit: text.nullable().default(null),
})

export function compileNumeric(folder: SourceFolder): QuestionOfKind<'numeric'> | null {
  const parts = commonParts(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  return question && { ...question, ...parts }
}
