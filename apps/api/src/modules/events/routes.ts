import { eventBatch, MAX_EVENTS_BYTES, MAX_EVENTS_SENT_BYTES } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { takesGzip } from '../../plugins/gunzip.ts'
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
      bodyLimit: MAX_EVENTS_BYTES,
      preParsing: takesGzip({ sent: MAX_EVENTS_SENT_BYTES, unpacked: MAX_EVENTS_BYTES }),
      schema: {
        tags: ['attempt'],
        summary: 'Note what happened; a repeated batch is stored once',
        description: 'The body may be compressed, with `content-encoding: gzip`.',
        body: eventBatch,
        response: {
          204: z.null(),
          ...problems(
            'attempt_sign_in_required',
            'not_found',
            'attempt_not_started',
            'attempt_finished',
            'payload_too_large',
            'unsupported_media_type',
            'invalid_request',
            'too_many_requests',
          ),
        },
      },
    },
    async (request, reply) => {
      await noteEvents(database, attemptIdOf(request), request.body)
      return reply.code(204).send(null)
    },
  )
}
