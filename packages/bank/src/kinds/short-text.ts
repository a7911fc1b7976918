import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE } from './common.ts'

const keys = object({
  ...commonKeys,
  kind: z.literal('short-text'),
  accept: z.array(text).min(1, 'expected at least one accepted form'),
  caseSensitive: z.boolean().default(false),
})

export function compileShortText(folder: SourceFolder): QuestionOfKind<'short-text'> | null {
  const parts = commonParts(folder)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  return question && { ...question, ...parts }
}
