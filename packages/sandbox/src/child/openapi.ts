import type { Config } from '@redocly/openapi-core'
import { failure } from '../failure.ts'
import type { OpenapiResult } from '../job.ts'
import { AnswerFault } from './answer-fault.ts'
import { createLintConfig, lintDocument } from './openapi/lint.ts'
import { parseDocument } from './openapi/parse.ts'
import { resolveRefs } from './openapi/resolve.ts'
import { serve } from './serve.ts'

void createLintConfig().then((config) => {
  serve(({ document }: { document: string }) => check(document, config))
})

async function check(document: string, config: Config): Promise<OpenapiResult> {
  try {
    const parsed = parseDocument(document)
    refuseOthers(parsed)
    return { failure: null, resolved: resolveRefs(parsed), lint: await lintDocument(document, config) }
  } catch (error) {
    return { failure: failureOf(error), resolved: null, lint: null }
  }
}

function refuseOthers(parsed: unknown): void {
  const version: unknown = typeof parsed === 'object' && parsed !== null && 'openapi' in parsed ? parsed.openapi : undefined
  if (typeof version === 'string' && /^3\.[012]\.\d+/.test(version)) return
  throw new AnswerFault('syntax-error', 'This is no OpenAPI 3 document: it must say `openapi: 3.1.0`, for example.', { line: 1, column: 1 })
}

/** Libraries recurse over the document: one that is nested too deep ends in a RangeError. */
function failureOf(error: unknown): OpenapiResult['failure'] {
  if (error instanceof AnswerFault) return error.failure
  if (error instanceof RangeError) return failure('output-limit', 'The document is nested too deep.')
  return failure('runtime-error', `The document cannot be checked: ${error instanceof Error ? error.message : String(error)}`)
}
