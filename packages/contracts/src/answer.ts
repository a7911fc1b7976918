import { z } from 'zod'
import { languages, MAX_ANSWER_BYTES, type QuestionKind } from './lists.ts'

/** An answer of more files is no answer that a person wrote. */
export const MAX_ANSWER_FILES = 50

export const language = z.enum(languages).meta({ id: 'Language' })

/** A claim of a code review: the lines (first and last, 1-based) hold a defect of this kind. */
export const finding = z
  .object({
    lines: z.tuple([z.int().positive(), z.int().positive()]),
    side: z.enum(['old', 'new']).default('new'),
    kind: z.string().max(100),
    why: z.string().max(2000).default(''),
  })
  .meta({ id: 'Finding' })
export type Finding = z.infer<typeof finding>

/** What a candidate sends. `files` serves every kind that is answered with text files; a single one is named `answer.<ext>`. */
export const answerContent = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('choice'), choice: z.array(z.string().max(100)).max(50) }),
    z.object({ type: z.literal('number'), number: z.number().nullable() }),
    z.object({ type: z.literal('text'), text: z.string().max(MAX_ANSWER_BYTES) }),
    z.object({ type: z.literal('order'), order: z.array(z.int().positive()).max(100) }),
    z.object({ type: z.literal('findings'), findings: z.array(finding).max(100) }),
    z.object({
      type: z.literal('files'),
      language,
      files: z
        .record(z.string().max(200), z.string().max(MAX_ANSWER_BYTES))
        .refine((files) => Object.keys(files).length <= MAX_ANSWER_FILES, `at most ${MAX_ANSWER_FILES} files`),
    }),
  ])
  .meta({ id: 'AnswerContent' })
export type AnswerContent = z.infer<typeof answerContent>
export type AnswerType = AnswerContent['type']

/** The type of content with which each kind of question is answered. */
export const answerTypeOfKind: Record<QuestionKind, AnswerType> = {
  choice: 'choice',
  numeric: 'number',
  'short-text': 'text',
  ordering: 'order',
  sql: 'files',
  function: 'files',
  'http-api': 'files',
  openapi: 'files',
  review: 'findings',
  refactor: 'files',
  written: 'text',
}
