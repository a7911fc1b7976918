import { createInvitation as createInvitationBody, invitationLink, invitationList, invitationQuery, invitationView } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { listInvitations, viewInvitation } from './listing.ts'
import { cancelInvitation, createInvitation, createLink } from './service.ts'

const params = z.object({ id: z.uuid() })
const tags = ['invitations']
const mayManage = requirePermission('invitations:manage')

interface Options {
  database: Database
  publicUrl: string
}

export const invitationRoutes: FastifyPluginAsyncZod<Options> = async (app, { database, publicUrl }) => {
  app.get(
    '/invitations',
    {
      schema: {
        tags,
        summary: 'Who was invited, newest first',
        querystring: invitationQuery,
        response: { 200: invitationList, ...problems('sign_in_required', 'no_organization', 'invalid_request') },
      },
    },
    async (request) => listInvitations(database.prisma, memberOf(request), request.query),
  )

  app.post(
    '/invitations',
    {
      onRequest: mayManage,
      schema: {
        tags,
        summary: 'Invite a candidate; the link is shown this once',
        body: createInvitationBody,
        response: {
          201: invitationLink,
          ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found', 'invalid_request'),
        },
      },
    },
    async (request, reply) => {
      reply.code(201)
      return createInvitation(database, memberOf(request), publicUrl, request.body)
    },
  )

  app.get(
    '/invitations/:id',
    {
      schema: {
        tags,
        summary: 'One invitation',
        params,
        response: { 200: invitationView, ...problems('sign_in_required', 'no_organization', 'not_found') },
      },
    },
    async (request) => viewInvitation(database.prisma, memberOf(request), request.params.id),
  )

  app.post(
    '/invitations/:id/cancel',
    {
      onRequest: mayManage,
      schema: {
        tags,
        summary: 'Take an invitation back before it is started',
        params,
        response: {
          200: invitationView,
          ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found', 'invitation_not_open'),
        },
      },
    },
    async (request) => cancelInvitation(database, memberOf(request), request.params.id),
  )

  app.post(
    '/invitations/:id/links',
    {
      onRequest: mayManage,
      schema: {
        tags,
        summary: 'Make a further link; those made before keep working',
        params,
        response: {
          201: invitationLink,
          ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found', 'invitation_not_open'),
        },
      },
    },
    async (request, reply) => {
      reply.code(201)
      return createLink(database, memberOf(request), publicUrl, request.params.id)
    },
  )
}
