import { jobRole, jobRoleList, ProblemError } from '@assay/contracts'
import { selectPublishedAssessments, selectUsableJobRoles, type Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { presentJobRole, presentJobRoleSummary } from './present.ts'

const tags = ['roles']
const mayRead = requirePermission('bank:read')

/** Jobs to hire for, each with its description, its interview and its assessment. */
export const jobRoleRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  const { prisma } = database

  app.get(
    '/roles',
    {
      onRequest: mayRead,
      schema: {
        tags,
        summary: 'Roles to hire for',
        response: { 200: jobRoleList, ...problems('sign_in_required', 'no_organization', 'role_forbids') },
      },
    },
    async (request) => {
      const roles = await selectUsableJobRoles(prisma, memberOf(request).organization.id)
      return { roles: roles.map(presentJobRoleSummary) }
    },
  )

  app.get(
    '/roles/:slug',
    {
      onRequest: mayRead,
      schema: {
        tags,
        summary: 'A role with its job description and interview questions',
        params: z.object({ slug: z.string().max(200) }),
        response: { 200: jobRole, ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found') },
      },
    },
    async (request) => {
      const { organization } = memberOf(request)
      const roles = await selectUsableJobRoles(prisma, organization.id)
      const role = roles.find(({ slug }) => slug === request.params.slug)
      if (!role) throw new ProblemError('not_found')
      return presentJobRole(role, await selectPublishedAssessments(prisma, organization.id))
    },
  )
}
