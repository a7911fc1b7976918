import { bankPage, bankQuery, bankQuestionDetail, ProblemError } from '@assay/contracts'
import { findOptionalBankQuestion, selectAssessmentsAsking, selectBankPage, selectSkills, type Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { presentBankQuestion, presentBankQuestionDetail } from './present.ts'
import { readSkillNames } from './skill-names.ts'

const tags = ['bank']
const mayRead = requirePermission('bank:read')

/** The questions that an organization can use: the library's and its own. */
export const bankRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  const { prisma } = database

  app.get(
    '/bank/questions',
    {
      onRequest: mayRead,
      schema: {
        tags,
        summary: 'Questions of the bank, searched and filtered',
        querystring: bankQuery,
        response: { 200: bankPage, ...problems('sign_in_required', 'no_organization', 'role_forbids', 'invalid_request') },
      },
    },
    async (request) => {
      const { organization } = memberOf(request)
      const { rows, total } = await selectBankPage(prisma, organization.id, request.query)
      const skillOf = await readSkillNames(prisma, organization.id)
      const questions = rows.map((row) => presentBankQuestion(row, skillOf))
      return { questions, total, skills: await selectSkills(prisma, organization.id) }
    },
  )

  app.get(
    '/bank/questions/:slug',
    {
      onRequest: mayRead,
      schema: {
        tags,
        summary: 'A question as its candidates see it, with its author’s answers',
        params: z.object({ slug: z.string().max(200) }),
        response: { 200: bankQuestionDetail, ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found') },
      },
    },
    async (request) => {
      const { organization, role } = memberOf(request)
      const question = await findOptionalBankQuestion(prisma, organization.id, request.params.slug)
      if (!question) throw new ProblemError('not_found')
      const skillOf = await readSkillNames(prisma, organization.id)
      const assessments = await selectAssessmentsAsking(prisma, organization.id, question.versionId)
      return presentBankQuestionDetail(question, { skillOf, role, assessments })
    },
  )
}
