import { ProblemError, signIn, type ErrorCode } from '@assay/contracts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { limits } from '../../plugins/rate-limits.ts'
import { problems } from '../../problems.ts'
import { ADDRESS_HEADER, type Auth } from './auth.ts'
import { headersOf } from './headers.ts'

/** Sign-in and sign-out of members, handed to better-auth as web requests; nothing else of it can be reached. */
export const authRoutes: FastifyPluginAsyncZod<{ auth: Auth; publicUrl: string }> = async (app, { auth, publicUrl }) => {
  const handOver = async (request: FastifyRequest, reply: FastifyReply) => {
    const response = await auth.handler(toWebRequest(request, publicUrl))
    if (response.status >= 400) throw refusal(response)
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    return reply.code(204).send(null)
  }

  app.post(
    '/sign-in/email',
    {
      config: { rateLimit: limits.signIn },
      schema: {
        tags: ['members'],
        summary: 'Sign in; sets the member’s cookie',
        body: signIn,
        response: { 204: z.null(), ...problems('sign_in_failed', 'invalid_request', 'too_many_requests') },
      },
    },
    handOver,
  )

  app.post(
    '/sign-out',
    { schema: { tags: ['members'], summary: 'Sign out', response: { 204: z.null() } } },
    handOver,
  )
}

function toWebRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = headersOf(request)
  headers.set(ADDRESS_HEADER, request.ip)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  const body = JSON.stringify(request.body ?? {})
  return new Request(new URL(request.url, publicUrl), { method: request.method, headers, body })
}

const codeOfStatus: Record<number, ErrorCode> = { 400: 'invalid_request', 401: 'sign_in_failed', 403: 'sign_in_failed' }

/** A refusal of better-auth as one of ours. */
function refusal({ status }: Response): ProblemError {
  return new ProblemError(codeOfStatus[status] ?? 'internal_error', { cause: new Error(`better-auth answered ${status}`) })
}
