import { report, reportItem, reviewerMarks } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { markItem, viewReport } from './service.ts'

export const reportRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/attempts/:attemptId/report',
    {
      onRequest: requirePermission('reports:read'),
      schema: {
        tags: ['reports'],
        summary: 'The report of an attempt',
        params: z.object({ attemptId: z.uuid() }),
        response: { 200: report, ...problems('sign_in_required', 'no_organization', 'not_found') },
      },
    },
    async (request) => viewReport(database.prisma, memberOf(request), request.params.attemptId),
  )

  app.put(
    '/attempts/:attemptId/items/:itemId/marks',
    {
      onRequest: requirePermission('answers:mark'),
      schema: {
        tags: ['reports'],
        summary: 'Mark a written answer; the newest marks count',
        params: z.object({ attemptId: z.uuid(), itemId: z.uuid() }),
        body: reviewerMarks,
        response: {
          200: reportItem,
          ...problems(
            'sign_in_required',
            'no_organization',
            'role_forbids',
            'not_found',
            'not_written',
            'not_gradable_yet',
            'marks_invalid',
            'invalid_request',
          ),
        },
      },
    },
    async (request) => markItem(database.prisma, memberOf(request), request.params, request.body),
  )
}
