import { z } from 'zod'
import { grid, gridDifference } from './grid.ts'

/** The closed list of what marking can say. `internal-error` is our fault, never the candidate's, and never scores zero in silence. */
export const verdicts = [
  'accepted',
  'partial',
  'wrong-answer',
  'runtime-error',
  'syntax-error',
  'time-limit',
  'memory-limit',
  'output-limit',
  'not-run',
  'needs-review',
  'internal-error',
] as const

export const verdict = z.enum(verdicts).meta({ id: 'Verdict' })
export type Verdict = z.infer<typeof verdict>

const valuesDetails = z.object({
  type: z.literal('values'),
  call: z.string().describe('the call as source text, e.g. `total([1, 2])`'),
  expected: z.string(),
  actual: z.string().nullable(),
})
// Markings that were stored before there was a difference or a plan have none.
const gridDetails = z.object({
  type: z.literal('grid'),
  actual: grid.nullable(),
  expected: grid.nullable(),
  difference: gridDifference.nullable().default(null),
  plan: z.string().nullable().default(null).describe('of questions that ask for a plan: as EXPLAIN prints it'),
})
const httpDetails = z.object({
  type: z.literal('http'),
  exchanges: z.array(
    z.object({
      request: z.object({
        method: z.string(),
        path: z.string(),
        headers: z.record(z.string(), z.string()),
        body: z.string().nullable(),
      }),
      response: z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() }).nullable(),
      failures: z.array(z.string()).describe('each unmet expectation as a sentence'),
      ms: z.number().nonnegative().nullable().default(null),
    }),
  ),
})

/** What a visible case shows a candidate besides its verdict. */
export const runDetails = z.discriminatedUnion('type', [valuesDetails, gridDetails, httpDetails]).meta({ id: 'RunDetails' })
export type RunDetails = z.infer<typeof runDetails>

/** What a case shows the organization besides its verdict. */
export const caseDetails = z
  .discriminatedUnion('type', [
    valuesDetails,
    gridDetails,
    httpDetails,
    z.object({ type: z.literal('findings'), found: z.array(z.string()), missed: z.array(z.string()), falseClaims: z.int() }),
    z.object({ type: z.literal('metric'), metric: z.string(), starter: z.number(), reference: z.number(), actual: z.number() }),
  ])
  .meta({ id: 'CaseDetails' })
export type CaseDetails = z.infer<typeof caseDetails>

export const caseResult = z
  .object({
    name: z.string(),
    visible: z.boolean(),
    verdict,
    weight: z.number().nonnegative(),
    earned: z.number().min(0).max(1).describe('share of the weight that was earned'),
    message: z.string().nullable(),
    ms: z.number().nonnegative().nullable(),
    details: caseDetails.nullable(),
  })
  .meta({ id: 'CaseResult' })
export type CaseResult = z.infer<typeof caseResult>

/** The outcome of marking one answer to one question. `score` is in points, 0 ≤ score ≤ points. */
export const marking = z
  .object({
    verdict,
    score: z.number().nonnegative(),
    points: z.number().nonnegative(),
    cases: z.array(caseResult),
    error: z
      .object({ message: z.string(), line: z.int().nullable(), column: z.int().nullable() })
      .nullable()
      .describe('why nothing could run: a syntax error, an answer without the asked-for export …'),
    output: z.string().nullable().describe('what the answer printed, bounded'),
    ms: z.number().nonnegative(),
  })
  .meta({ id: 'Marking' })
export type Marking = z.infer<typeof marking>
