import type { Language } from '@assay/contracts'
import type { Failure } from '@assay/sandbox'
import { MarkingError } from './outcome.ts'

/** Why an answer in this language cannot run, or null. */
export function languageProblem(offered: Language[], language: Language): Failure | null {
  if (language === 'python') throw new MarkingError('Python answers cannot be graded yet; only JavaScript and TypeScript can.')
  if (offered.includes(language)) return null
  return { verdict: 'not-run', message: `This question is answered in ${offered.join(' or ')}.`, line: null, column: null }
}
