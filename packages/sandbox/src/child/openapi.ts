import type { Config } from '@redocly/openapi-core'
import { failure } from '../failure.ts'
import type { OpenapiResult } from '../job.ts'
import { AnswerFault } from './answer-fault.ts'
import { createLintConfig, lintDocument } from './openapi/lint.ts'
import { parseDocument } from './openapi/parse.ts'
import { resolveRefs } from './openapi/resolve.ts'
import { versionProblems } from './openapi/version.ts'
import { serve } from './serve.ts'

void createLintConfig().then((config) => {
  serve(({ document }: { document: string }) => check(document, config))
})

async function check(document: string, config: Config): Promise<OpenapiResult> {
  try {
    const parsed = parseDocument(document)
    const outdated = versionProblems(parsed)
    const { percent, problems } = await lintDocument(document, config)
    return { failure: null, resolved: resolveRefs(parsed.data), lint: { percent, problems: [...outdated, ...problems] } }
  } catch (error) {
    return { failure: failureOf(error), resolved: null, lint: null }
  }
}

/** Libraries recurse over the document: one that is nested too deep ends in a RangeError. */
function failureOf(error: unknown): OpenapiResult['failure'] {
  if (error instanceof AnswerFault) return error.failure
  if (error instanceof RangeError) return failure('output-limit', 'The document is nested too deep.')
  return failure('runtime-error', `The document cannot be checked: ${error instanceof Error ? error.message : String(error)}`)
}
