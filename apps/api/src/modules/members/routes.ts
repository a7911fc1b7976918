import { me } from '@assay/contracts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { problems } from '../../problems.ts'
import { memberOf } from '../auth/member-session.ts'
import { presentMe } from './present.ts'

export const memberRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me',
    { schema: { tags: ['members'], summary: 'Who is signed in', response: { 200: me, ...problems('sign_in_required', 'no_organization') } } },
    async (request) => presentMe(memberOf(request)),
  )
}
