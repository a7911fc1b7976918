import type { QuestionOfKind } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { readStarters, referenceSource, starterLanguages } from '../source-files.ts'
import { object } from '../yaml/schema.ts'
import { readCases } from './cases.ts'
import { commonKeys, commonParts, QUESTION_FILE } from './common.ts'
import { identifier } from './function.ts'

const weight = z.number().nonnegative()
const defaultWeights = { behaviour: 50, complexity: 20, duplication: 15, lint: 15 }

const keys = object({
  ...commonKeys,
  kind: z.literal('refactor'),
  export: identifier,
  weights: object({ behaviour: weight, complexity: weight, duplication: weight, lint: weight }).default(defaultWeights),
})

/** What the sandbox can tell complexity, duplication and lint of. */
const measured = ['javascript', 'typescript'] as const

export function compileRefactor(folder: SourceFolder): QuestionOfKind<'refactor'> | null {
  const parts = commonParts(folder)
  const cases = readCases(folder)
  const languages = starterLanguages(folder, measured)
  if (languages.length === 0) folder.refuse('starter.js', 'is missing; expected the code to improve, in starter.js or starter.ts: other languages cannot be measured')
  const starters = readStarters(folder, languages)
  const reference = referenceSource(folder, languages)
  const question = folder.yaml(QUESTION_FILE, keys, 'what the question is')
  if (!question) return null

  const sum = Object.values(question.weights).reduce((total, value) => total + value, 0)
  if (sum !== 100) folder.refuseAt(QUESTION_FILE, ['weights'], `weights add up to ${sum}; expected 100`)
  return { ...question, ...parts, languages, cases, starters, reference }
}
