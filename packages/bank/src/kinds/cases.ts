import type { FunctionCase } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text, wire } from '../yaml/schema.ts'

export const CASES_FILE = 'cases.yaml'

const thrown = object({ name: text.optional(), message: wire('expectation').optional() })

const functionCase = object({
  name: text,
  visible: z.boolean().default(false),
  args: z.array(wire('value')),
  returns: wire('expectation').optional(),
  // `throws: RangeError` is short for its name.
  throws: z.preprocess((data) => (typeof data === 'string' ? { name: data } : data), thrown.optional()).optional(),
  unchanged: z.boolean().default(false),
  weight: z.number().positive().default(1),
})

/** Cases of a function: each calls it once and expects either a value or an error. */
export function readCases(folder: SourceFolder): FunctionCase[] {
  const cases = folder.yaml(CASES_FILE, z.array(functionCase).min(1, 'expected at least one case'), 'the cases of the function')
  for (const [index, { returns, throws }] of (cases ?? []).entries()) {
    if (returns === undefined && throws === undefined) folder.refuseAt(CASES_FILE, [index], 'expected returns or throws')
    if (returns !== undefined && throws !== undefined) folder.refuseAt(CASES_FILE, [index, 'throws'], 'expected either returns or throws')
  }
  return cases ?? []
}
