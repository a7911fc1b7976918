import { ProblemError, type ErrorCode } from '@assay/contracts'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { limits } from '../../plugins/rate-limits.ts'
import { ADDRESS_HEADER, type Auth } from './auth.ts'
import { headersOf } from './headers.ts'

/** What is offered of better-auth; the rest of it cannot be reached. */
const offered = [
  { method: 'POST', path: '/sign-in/email', limit: limits.signIn },
  { method: 'POST', path: '/change-password', limit: limits.signIn },
  { method: 'POST', path: '/sign-out' },
  { method: 'GET', path: '/get-session' },
] as const

/** Sign-in and sign-out of members, handed to better-auth as web requests. */
export const authRoutes: FastifyPluginAsync<{ auth: Auth; publicUrl: string }> = async (app, { auth, publicUrl }) => {
  for (const { method, path, ...route } of offered) {
    app.route({
      method,
      url: path,
      schema: { hide: true },
      config: 'limit' in route ? { rateLimit: route.limit } : {},
      handler: async (request, reply) => passOn(await auth.handler(toWebRequest(request, publicUrl)), reply),
    })
  }
}

function toWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = headersOf(request)
  headers.set(ADDRESS_HEADER, request.ip)
  headers.delete('content-length')
  const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) }
  return new Request(new URL(request.url, publicUrl), { method: request.method, headers, ...body })
}

async function passOn(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  if (response.status >= 400) throw await refusal(response)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  return reply.code(response.status).type('application/json').send(await response.text())
}

const codeOfStatus: Record<number, ErrorCode> = { 401: 'sign_in_failed', 403: 'sign_in_failed', 404: 'not_found', 429: 'too_many_requests' }

/** A refusal of better-auth as one of ours. */
async function refusal(response: Response): Promise<ProblemError> {
  const said = await response.text()
  if (response.status >= 500) return new ProblemError('internal_error', { cause: new Error(`better-auth answered ${response.status}`) })
  const code = codeOfStatus[response.status]
  return code ? new ProblemError(code) : new ProblemError('invalid_request', { members: { errors: [{ path: '', message: messageIn(said) }] } })
}

function messageIn(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown }
    return typeof message === 'string' ? message : 'is not valid'
  } catch {
    return 'is not valid'
  }
}
