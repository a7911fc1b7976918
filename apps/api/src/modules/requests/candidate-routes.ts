import { newRequest, helpRequests } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { candidateOf } from '../attempts/candidate-session.ts'
import { makeRequest, viewOwnRequests } from './service.ts'

/** What a candidate asks of the people who invited her. */
export const candidateRequestRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/requests',
    { schema: { tags: ['attempt'], summary: 'What you asked for', response: { 200: helpRequests, ...problems('attempt_sign_in_required') } } },
    async (request) => viewOwnRequests(database.prisma, candidateOf(request)),
  )

  app.post(
    '/requests',
    {
      config: { rateLimit: candidateLimits.requests },
      schema: {
        tags: ['attempt'],
        summary: 'Tell of a problem, ask for extra time (before the end), or ask to be deleted',
        body: newRequest,
        response: { 201: helpRequests, ...problems('attempt_sign_in_required', 'attempt_finished', 'invalid_request', 'too_many_requests') },
      },
    },
    async (request, reply) => {
      reply.code(201)
      return makeRequest(database, candidateOf(request), request.body)
    },
  )
}
