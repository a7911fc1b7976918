import { playback } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { viewPlayback } from './service.ts'

export const playbackRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/attempts/:attemptId/items/:itemId/playback',
    {
      onRequest: requirePermission('reports:read'),
      schema: {
        tags: ['reports'],
        summary: 'How an answer came to be',
        description: 'Changes and what happened around them, with their moments. Facts, never a verdict.',
        params: z.object({ attemptId: z.uuid(), itemId: z.uuid() }),
        response: { 200: playback, ...problems('sign_in_required', 'no_organization', 'not_found') },
      },
    },
    async (request) => viewPlayback(database.prisma, memberOf(request).organization.id, request.params),
  )
}
