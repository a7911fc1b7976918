import { candidateRequests } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { deletePerson, finishRequest, viewRequests } from './service.ts'

const params = z.object({ id: z.uuid() })
const tags = ['invitations']
const mayManage = requirePermission('candidates:manage')

/** What candidates asked for, and what is done about it. */
export const memberRequestRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/invitations/:id/requests',
    {
      schema: {
        tags,
        summary: 'What the candidate asked for and thought of the test',
        params,
        response: { 200: candidateRequests, ...problems('sign_in_required', 'no_organization', 'not_found') },
      },
    },
    async (request) => viewRequests(database.prisma, memberOf(request), request.params.id),
  )

  app.post(
    '/invitations/:id/requests/:requestId/done',
    {
      onRequest: mayManage,
      schema: {
        tags,
        summary: 'Mark a request as done',
        params: params.extend({ requestId: z.uuid() }),
        response: { 200: candidateRequests, ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found') },
      },
    },
    async (request) => finishRequest(database, memberOf(request), request.params),
  )

  app.post(
    '/invitations/:id/delete-candidate',
    {
      onRequest: mayManage,
      schema: {
        tags,
        summary: 'Delete the candidate with everything that is kept of her; it cannot be undone',
        params,
        response: { 204: z.null(), ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found') },
      },
    },
    async (request, reply) => {
      await deletePerson(database, memberOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}
