import { z } from 'zod'
import { language } from './answer.ts'
import { tableDescription } from './grid.ts'
import { questionKind } from './question.ts'

/**
 * What a candidate may see of a question. No field here can hold a key, a hidden case, a reference answer or the
 * number of hidden cases; a test walks the schema of every candidate route to prove it.
 */
const common = {
  title: z.string(),
  prompt: z.string(),
  minutes: z.number(),
  points: z.number(),
}

const starters = z.partialRecord(language, z.string())
const visibleCase = z.object({ name: z.string(), shown: z.string().describe('the call, or the requests, as text') })

export const candidateQuestion = z
  .discriminatedUnion('kind', [
    z.object({
      ...common,
      kind: z.literal('choice'),
      options: z.array(z.object({ id: z.string(), text: z.string() })).describe('in this candidate’s order'),
      select: z.enum(['one', 'many']),
    }),
    z.object({ ...common, kind: z.literal('numeric'), unit: z.string().nullable() }),
    z.object({ ...common, kind: z.literal('short-text') }),
    z.object({
      ...common,
      kind: z.literal('ordering'),
      items: z.array(z.object({ id: z.int().positive(), text: z.string() })).describe('ids are this candidate’s own'),
    }),
    z.object({
      ...common,
      kind: z.literal('sql'),
      statement: z.enum(['query', 'script']),
      starters,
      tables: z.array(tableDescription),
    }),
    z.object({
      ...common,
      kind: z.literal('function'),
      languages: z.array(language),
      environment: z.literal('react').nullable().describe('of components, which are written with JSX'),
      starters,
      cases: z.array(visibleCase),
    }),
    z.object({
      ...common,
      kind: z.literal('http-api'),
      languages: z.array(language),
      starters,
      cases: z.array(visibleCase),
    }),
    z.object({ ...common, kind: z.literal('openapi'), starters }),
    z.object({
      ...common,
      kind: z.literal('review'),
      language: z.string(),
      kinds: z.array(z.string()).describe('the kinds of defect to choose from'),
      subject: z.object({ form: z.enum(['snippet', 'diff']), file: z.string(), text: z.string() }),
    }),
    z.object({
      ...common,
      kind: z.literal('refactor'),
      languages: z.array(language),
      starters,
      cases: z.array(visibleCase),
    }),
    z.object({
      ...common,
      kind: z.literal('written'),
      words: z.tuple([z.int(), z.int()]).nullable(),
      criteria: z.array(z.object({ criterion: z.string(), points: z.number() })).describe('what it is marked by'),
    }),
  ])
  .meta({ id: 'CandidateQuestion' })
export type CandidateQuestion = z.infer<typeof candidateQuestion>
export type CandidateQuestionOfKind<K extends z.infer<typeof questionKind>> = Extract<CandidateQuestion, { kind: K }>

