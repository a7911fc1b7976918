import { z } from 'zod'
import { language } from './answer.ts'
import { tableDescription } from './grid.ts'
import { levels, questionKinds, type QuestionKind } from './lists.ts'
import { wireValue } from './value.ts'

export const questionKind = z.enum(questionKinds).meta({ id: 'QuestionKind' })

export const level = z.enum(levels).meta({ id: 'Level' })

/** Bounds within which an answer runs. Missing keys take the engine's defaults. */
export const limits = z.strictObject({
  cpuMs: z.int().positive().max(60_000).optional(),
  memoryMb: z.int().positive().max(1024).optional(),
  outputKb: z.int().positive().max(4096).optional(),
  rows: z.int().positive().max(100_000).optional(),
  tempMb: z.int().positive().max(1024).optional(),
})
export type Limits = z.infer<typeof limits>

/** One call of the answer, with what must come of it: exactly one of `returns` and `throws`. */
export const functionCase = z.object({
  name: z.string(),
  visible: z.boolean(),
  weight: z.number().positive(),
  args: z.array(wireValue),
  returns: wireValue.optional(),
  throws: z.object({ name: z.string().optional(), message: wireValue.optional() }).optional(),
  unchanged: z.boolean(),
})
export type FunctionCase = z.infer<typeof functionCase>

export const requestStep = z.union([
  z.object({ advanceMs: z.number().nonnegative() }),
  z.object({
    request: z.object({
      method: z.string(),
      path: z.string(),
      headers: z.record(z.string(), z.string()),
      body: z.string().nullable().describe('as sent; `{name}` stands for a captured value in path, headers and body'),
    }),
    expect: z.object({
      status: z.int().optional(),
      headers: z.record(z.string(), wireValue),
      json: wireValue.optional(),
      text: wireValue.optional(),
      exact: z.boolean().describe('objects in `json` may have no keys beyond the given'),
    }),
  }),
])
export type RequestStep = z.infer<typeof requestStep>

export const requestCase = z.object({
  name: z.string(),
  visible: z.boolean(),
  weight: z.number().positive(),
  steps: z.array(requestStep),
})
export type RequestCase = z.infer<typeof requestCase>

export const openapiCheck = z.object({
  name: z.string(),
  visible: z.boolean(),
  weight: z.number().positive(),
  message: z.string(),
  at: z.string().describe('dotted path into the resolved document; `*` matches any key'),
  assert: z.discriminatedUnion('type', [
    z.object({ type: z.literal('some'), value: wireValue }),
    z.object({ type: z.literal('every'), value: wireValue }),
    z.object({ type: z.literal('equals'), value: wireValue }),
    z.object({ type: z.literal('exists'), value: z.boolean() }),
    z.object({ type: z.literal('count'), value: wireValue.describe('a number, or {min, max}') }),
  ]),
})
export type OpenapiCheck = z.infer<typeof openapiCheck>

const lines = z.tuple([z.int().positive(), z.int().positive()])
export const defect = z.object({
  id: z.string(),
  lines,
  side: z.enum(['old', 'new']),
  kind: z.string(),
  severity: z.int().min(1).max(3),
  why: z.string(),
})
export type Defect = z.infer<typeof defect>

export const rubricCriterion = z
  .object({
    criterion: z.string(),
    points: z.number().positive(),
    levels: z.array(z.object({ points: z.number().nonnegative(), text: z.string() })).min(2),
  })
  .meta({ id: 'RubricCriterion' })
export type RubricCriterion = z.infer<typeof rubricCriterion>

const starters = z.partialRecord(language, z.string())
const codeLanguages = z.array(language).min(1)

const kinds = {
  choice: z.object({
    kind: z.literal('choice'),
    options: z.array(z.object({ id: z.string(), text: z.string(), correct: z.boolean(), why: z.string().nullable() })),
    select: z.enum(['one', 'many']),
    partial: z.boolean(),
    shuffle: z.boolean(),
  }),
  numeric: z.object({
    kind: z.literal('numeric'),
    answer: z.number(),
    tolerance: z.number().nonnegative(),
    unit: z.string().nullable(),
  }),
  shortText: z.object({ kind: z.literal('short-text'), accept: z.array(z.string()).min(1), caseSensitive: z.boolean() }),
  ordering: z.object({ kind: z.literal('ordering'), items: z.array(z.string()).min(2).describe('in the right order') }),
  sql: z.object({
    kind: z.literal('sql'),
    statement: z.enum(['query', 'script']),
    compare: z.object({ order: z.boolean(), columns: z.enum(['names', 'positions']) }),
    plan: z.object({ mustUseIndex: z.string().optional(), maxCost: z.number().optional() }).nullable(),
    schema: z.string(),
    datasets: z.array(z.object({ name: z.string(), visible: z.boolean(), sql: z.string() })).min(1),
    assert: z.string().nullable(),
    reference: z.string(),
    starters,
    tables: z.array(tableDescription).describe('filled at import by running the schema; empty before'),
  }),
  function: z.object({
    kind: z.literal('function'),
    export: z.string().nullable(),
    languages: codeLanguages,
    environment: z.literal('react').nullable(),
    performance: z.boolean(),
    cases: z.array(functionCase),
    specs: z.array(z.object({ file: z.string(), language, visible: z.boolean(), source: z.string() })),
    support: z.record(z.string(), z.string()),
    starters,
  }),
  httpApi: z.object({
    kind: z.literal('http-api'),
    languages: codeLanguages,
    cases: z.array(requestCase).min(1),
    store: z.record(z.string(), z.array(wireValue)).describe('initial collections; every document has an `id`'),
    starters,
  }),
  openapi: z.object({
    kind: z.literal('openapi'),
    checks: z.array(openapiCheck).min(1),
    lint: z.object({ minimum: z.number().min(0).max(100) }).nullable(),
    starters,
  }),
  review: z.object({
    kind: z.literal('review'),
    language: z.string().describe('for highlighting'),
    kinds: z.array(z.string()).min(1),
    defects: z.array(defect).min(1),
    decoys: z.array(z.object({ lines, why: z.string() })),
    subject: z.object({ form: z.enum(['snippet', 'diff']), file: z.string(), text: z.string() }),
  }),
  refactor: z.object({
    kind: z.literal('refactor'),
    export: z.string(),
    languages: codeLanguages,
    weights: z.object({
      behaviour: z.number().nonnegative(),
      complexity: z.number().nonnegative(),
      duplication: z.number().nonnegative(),
      lint: z.number().nonnegative(),
    }),
    cases: z.array(functionCase).min(1),
    starters,
    reference: z.object({ language, source: z.string() }),
  }),
  written: z.object({
    kind: z.literal('written'),
    rubric: z.array(rubricCriterion).min(1),
    words: z.tuple([z.int().nonnegative(), z.int().positive()]).nullable(),
  }),
}

const common = {
  slug: z.string(),
  title: z.string(),
  skill: z.string().describe('area/skill'),
  level,
  minutes: z.number().positive(),
  points: z.number().positive(),
  authors: z.array(z.string()),
  limits,
  prompt: z.string().describe('GitHub-flavoured Markdown'),
}

/**
 * A question compiled from its folder: everything that marking and presenting need, keys and hidden cases included.
 * Stored with each immutable version; only `present.ts` of the API may turn it into what a candidate sees.
 */
export const questionContent = z.discriminatedUnion('kind', [
  kinds.choice.extend(common),
  kinds.numeric.extend(common),
  kinds.shortText.extend(common),
  kinds.ordering.extend(common),
  kinds.sql.extend(common),
  kinds.function.extend(common),
  kinds.httpApi.extend(common),
  kinds.openapi.extend(common),
  kinds.review.extend(common),
  kinds.refactor.extend(common),
  kinds.written.extend(common),
])
export type QuestionContent = z.infer<typeof questionContent>
export type QuestionOfKind<K extends QuestionKind> = Extract<QuestionContent, { kind: K }>
