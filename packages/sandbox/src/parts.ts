import type { WireValue } from '@assay/contracts'
import { z } from 'zod'

/** What children send back, as their parent side parses it: never trusted to be as our own code would write it. */

const wire = z.custom<WireValue>((value) => value !== undefined)
const ms = z.number().nonnegative()

export const failureVerdict = z.enum([
  'runtime-error',
  'syntax-error',
  'time-limit',
  'memory-limit',
  'output-limit',
  'not-run',
  'internal-error',
])

export const childFailure = z.object({
  verdict: failureVerdict,
  message: z.string().max(10_000),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
})

/** What an answer had printed when it was ended. */
export const lastWords = z.strictObject({ printed: z.string() })

/** Comes before the first call. */
export const loadedPart = z.object({ loaded: z.literal(true) })

/** One call: exactly one of returned, thrown and failure. `argsAfter` is null for unchanged, and only there if asked for. */
export const callsPart = z.object({
  returned: wire.optional(),
  thrown: z.object({ name: z.string(), bases: z.array(z.string()).optional(), message: z.string(), stack: z.string() }).optional(),
  failure: z.object({ verdict: z.enum(['runtime-error', 'memory-limit', 'output-limit']), message: z.string() }).optional(),
  argsAfter: z.union([z.array(wire), z.literal('unreadable')]).nullish(),
  printed: z.string(),
  ms,
})
export type CallsPart = z.infer<typeof callsPart>

/** The tests that a spec declares come before the first report; reports come in the same order. */
export const declaredPart = z.object({ declared: z.array(z.string().max(1000)) })

export const testPart = z.object({
  test: z.int().nonnegative(),
  message: z.string().max(10_000).nullable(),
  /** Where it was not the test that found fault. */
  verdict: z.enum(['runtime-error', 'memory-limit']).nullish(),
  printed: z.string(),
  ms,
})
export type TestPart = z.infer<typeof testPart>

const sentRequest = z.object({
  method: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
})

/** `loaded` comes before a sequence, and `sent` before the answer gets a request, so that it is known where a child ended. */
export const httpPart = z.union([
  z.object({ sequence: z.int().nonnegative(), loaded: z.literal(true) }),
  z.object({ sequence: z.int().nonnegative(), sent: sentRequest }),
  z.object({
    sequence: z.int().nonnegative(),
    exchange: z.object({
      request: sentRequest,
      response: z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() }).nullable(),
      failure: childFailure.nullable(),
      ms,
    }),
    printed: z.string(),
  }),
])
export type HttpPart = z.infer<typeof httpPart>

export const loaded = z.object({ fault: childFailure.nullable(), printed: z.string() })

const preparedFiles = z.object({ files: z.record(z.string(), z.object({ code: z.string(), map: z.string().nullable() })) })

export const prepared = z.union([preparedFiles, z.object({ fault: childFailure })])

/** `file` is the one that the fault is in. */
export const transformed = z.union([preparedFiles, z.object({ fault: childFailure, file: z.string() })])

const sqlError = z.object({
  code: z.string(),
  /** The session ended with it, rather than only the statement. */
  isFatal: z.boolean(),
  message: z.string(),
  detail: z.string().nullable(),
  hint: z.string().nullable(),
  /** Functions that it happened in. */
  where: z.string().nullable(),
  position: z.int().positive().nullable(),
})
export type SqlError = z.infer<typeof sqlError>

export const rawGrid = z.object({
  columns: z.array(z.object({ name: z.string(), oid: z.int().nonnegative() })),
  rows: z.array(z.array(z.string().nullable())),
  total: z.int().nonnegative(),
})
export type RawGrid = z.infer<typeof rawGrid>

export const sqlDone = z.object({ error: sqlError.nullable(), results: z.array(rawGrid), plan: z.unknown(), output: z.string(), ms })
export type SqlDone = z.infer<typeof sqlDone>

export const openapiDone = z.object({
  failure: childFailure.nullable(),
  resolved: wire.nullable(),
  lint: z
    .object({
      percent: z.number().min(0).max(100),
      problems: z.array(z.object({ rule: z.string(), message: z.string(), line: z.int(), column: z.int() })),
    })
    .nullable(),
})

export const metricsDone = z.object({
  failure: childFailure.nullable(),
  metrics: z.array(
    z.object({ complexity: z.number().nonnegative(), duplication: z.number().min(0).max(1), lint: z.int().nonnegative() }).nullable(),
  ),
})
