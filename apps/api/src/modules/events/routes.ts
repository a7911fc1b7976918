import { candidateEvents } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { attemptIdOf } from '../attempts/candidate-session.ts'
import { noteEvents } from './service.ts'

/** What the candidate's browser reports, all of it named on the page before the start. */
export const eventRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.post(
    '/events',
    {
      config: { rateLimit: candidateLimits.events },
      schema: {
        tags: ['attempt'],
        summary: 'Note what happened; a repeated batch is stored once',
        body: candidateEvents,
        response: {
          204: z.null(),
          ...problems('attempt_sign_in_required', 'not_found', 'attempt_not_started', 'attempt_finished', 'invalid_request', 'too_many_requests'),
        },
      },
    },
    async (request, reply) => {
      await noteEvents(database, attemptIdOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
