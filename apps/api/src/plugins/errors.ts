import { ProblemError, type ErrorCode } from '@assay/contracts'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a body above the limit is called on this route. */
    tooLarge?: ErrorCode
  }
}

/** Every error leaves as an RFC 9457 problem document from the catalogue; what is our fault is logged and says nothing more. */
export const errors = fastifyPlugin(async (app) => {
  app.setErrorHandler(answerWithProblem)
  app.setNotFoundHandler((_request, _reply) => {
    throw new ProblemError('not_found')
  })
})

/** Answers any error; also used for requests that the framework refuses before a route is found. */
export function answerWithProblem(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error, request)
  if (problem.status >= 500) request.log.error({ err: error.cause ?? error }, problem.title)
  void reply.code(problem.status).type('application/problem+json').send(JSON.stringify(document(problem, request)))
}

/** The problem document of an error. */
function document(problem: ProblemError, request: FastifyRequest) {
  return {
    ...problem.members,
    type: `/api/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    detail: problem.message,
    instance: request.id,
  }
}

const codeOfFrameworkError: Record<string, ErrorCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_request',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_BAD_URL: 'not_found',
}

function toProblem(error: FastifyError, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error)
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new ProblemError(request.routeOptions.config.tooLarge ?? 'payload_too_large')
  }
  const code = codeOfFrameworkError[error.code]
  if (code) return new ProblemError(code)
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return new ProblemError('malformed_request')
  return new ProblemError('internal_error', { cause: error })
}

interface ValidationError {
  validationContext?: string
  validation: { instancePath: string; message?: string }[]
}

/** A body can be wrong in far more places than anyone reads. */
const MAX_LISTED = 20

/** An address that cannot name anything is not found; anything else in a request is listed by its path, the first of it. */
function invalid({ validationContext, validation }: ValidationError): ProblemError {
  if (validationContext === 'params') return new ProblemError('not_found')
  const errors = validation.slice(0, MAX_LISTED).map(({ instancePath, message }) => ({
    path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message: message ?? 'is not valid',
  }))
  return new ProblemError('invalid_request', { members: { errors } })
}
