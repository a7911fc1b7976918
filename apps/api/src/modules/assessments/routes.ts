import { assessmentList } from '@assay/contracts'
import { selectPublishedAssessments, type Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { problems } from '../../problems.ts'
import { memberOf } from '../auth/member-session.ts'
import { readSkillNames } from '../bank/skill-names.ts'
import { presentAssessment } from './present.ts'

export const assessmentRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/assessments',
    {
      schema: {
        tags: ['assessments'],
        summary: 'The newest version of each assessment you can invite to',
        response: { 200: assessmentList, ...problems('sign_in_required', 'no_organization') },
      },
    },
    async (request) => {
      const { organization } = memberOf(request)
      const versions = await selectPublishedAssessments(database.prisma, organization.id)
      const skillOf = await readSkillNames(database.prisma, organization.id)
      return { assessments: versions.map((version) => presentAssessment(version, skillOf)) }
    },
  )
}
