import type { OpenapiResult } from '../../job.ts'
import { AnswerFault } from '../answer-fault.ts'
import type { ParsedDocument } from './parse.ts'

type Problem = NonNullable<OpenapiResult['lint']>['problems'][number]

const wanted = 'write `openapi: 3.1.0`'

/** What is to be said of a document's version, if anything. Throws an AnswerFault on what is no document of OpenAPI 3. */
export function versionProblems({ data, positionOf }: ParsedDocument): Problem[] {
  const document: { openapi?: unknown; swagger?: unknown } = typeof data === 'object' && data !== null ? data : {}
  const version = document.openapi
  const refuse = (message: string, key: string) => new AnswerFault('syntax-error', message, positionOf(key))
  if (version === undefined && document.swagger !== undefined) throw refuse(`This is a Swagger document, but OpenAPI 3.1 is asked for: ${wanted}.`, 'swagger')
  if (version === undefined) throw refuse(`This is no OpenAPI 3 document: ${wanted} at its beginning.`, 'openapi')
  if (typeof version !== 'string' || !/^3\.[012]\.\d+$/.test(version)) throw refuse(`\`openapi: ${JSON.stringify(version)}\` is no version of OpenAPI 3: ${wanted}.`, 'openapi')
  if (!version.startsWith('3.0.')) return []
  const { line, column } = positionOf('openapi')
  const message = `The document says ${version}, but OpenAPI 3.1 is asked for: ${wanted}, and type: [string, 'null'] in place of nullable.`
  return [{ rule: 'openapi-version', message, line, column: column ?? 1 }]
}
