import { extendAttempt as extendAttemptBody } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { extendAttempt } from './extend-attempt.ts'

/** Giving time to somebody who is taking a test. */
export const extensionRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.post(
    '/attempts/:attemptId/extensions',
    {
      onRequest: requirePermission('invitations:manage'),
      schema: {
        tags: ['reports'],
        summary: 'Give a running test more time; its pages show it at once, and the report says who did and why',
        params: z.object({ attemptId: z.uuid() }),
        body: extendAttemptBody,
        response: {
          204: z.null(),
          ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found', 'nothing_to_extend', 'invalid_request'),
        },
      },
    },
    async (request, reply) => {
      await extendAttempt(database, memberOf(request), request.params.attemptId, request.body)
      return reply.code(204).send(null)
    },
  )
}
