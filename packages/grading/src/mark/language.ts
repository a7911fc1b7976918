import type { Language } from '@assay/contracts'
import type { Failure } from '@assay/sandbox'

/** Why an answer in this language cannot run, or null. */
export function languageProblem(offered: Language[], language: Language): Failure | null {
  if (offered.includes(language)) return null
  return { verdict: 'not-run', message: `This question is answered in ${offered.join(' or ')}.`, line: null, column: null }
}
