import type { OpenapiCheck, QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { Prepare, SourceFolder } from '../folder.ts'
import { readStarters } from '../source-files.ts'
import { object, text, wire } from '../yaml/schema.ts'
import { commonKeys, commonParts, QUESTION_FILE } from './common.ts'

const CHECKS_FILE = 'checks.yaml'

const lint = object({ minimum: z.number().min(0).max(100) })

const keys = object({ ...commonKeys, kind: z.literal('openapi'), lint: lint.optional() })

const amount = z.int().nonnegative()
const bounds = object({ min: amount.optional(), max: amount.optional() })
const count = z.union([amount, bounds], 'expected a whole number, or bounds as in {min: 1, max: 3}')

const assertions = ['some', 'every', 'equals', 'exists', 'count'] as const

const check = object({
  name: text,
  visible: z.boolean().default(false),
  at: text,
  some: wire('expectation').optional(),
  every: wire('expectation').optional(),
  equals: wire('expectation').optional(),
  exists: z.boolean().optional(),
  count: count.optional(),
  weight: z.number().positive().default(1),
  message: text,
}).transform(({ some, every, equals, exists, count, ...rest }, context): OpenapiCheck => {
  const given: OpenapiCheck['assert'][] = [
    ...(some === undefined ? [] : [{ type: 'some', value: some } as const]),
    ...(every === undefined ? [] : [{ type: 'every', value: every } as const]),
    ...(equals === undefined ? [] : [{ type: 'equals', value: equals } as const]),
    ...(exists === undefined ? [] : [{ type: 'exists', value: exists } as const]),
    ...(count === undefined ? [] : [{ type: 'count', value: count } as const]),
  ]
  const [assert, ...more] = given
  if (assert && more.length === 0) return { ...rest, assert }
  context.addIssue({ code: 'custom', message: `expected exactly one of ${assertions.join(', ')}` })
  return z.NEVER
})

const checksFile = object({ checks: z.array(check).min(1, 'expected at least one check'), lint: lint.optional() })

export function compileOpenapi(folder: SourceFolder): QuestionOfKind<'openapi'> | null {
  const parts = commonParts(folder)
  const starters = readStarters(folder, ['yaml'])
  const file = folder.yaml(CHECKS_FILE, checksFile, 'the checks of the document', asMapping)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question || !file) return null
  if (question.lint && file.lint) folder.refuseAt(CHECKS_FILE, ['lint'], `lint also stands in ${QUESTION_FILE}; expected it once`)
  return { ...question, ...parts, checks: file.checks, lint: question.lint ?? file.lint ?? null, starters }
}

/** The checks may stand as a bare list, with `lint:` below it or not: a key before the list makes it a mapping. */
const asMapping: Prepare = (written) =>
  /^\s*-\s/.test(written.replace(/^\s*#.*$/gm, '')) ? { text: `checks:\n${written}`, firstLine: 0 } : { text: written, firstLine: 1 }
