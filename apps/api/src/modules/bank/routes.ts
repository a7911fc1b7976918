import { bankPage, bankQuery, bankQuestionDetail, ProblemError } from '@assay/contracts'
import { findOptionalBankQuestion, findOptionalVersionId, selectAssessmentsAsking, selectBankPage, selectSkills, type Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { memberOf, requirePermission } from '../auth/member-session.ts'
import { presentBankQuestion, presentBankQuestionDetail } from './present.ts'
import { assetFile, assetPath, sendAsset } from './send-asset.ts'
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

  app.get(
    '/bank/questions/:slug/versions/:version/assets/*',
    {
      onRequest: mayRead,
      schema: {
        tags,
        summary: 'A picture or data file that the prompt of a question shows',
        params: assetPath.extend({ slug: z.string().max(200), version: z.coerce.number().int().positive().max(1_000_000) }),
        response: { 200: assetFile, ...problems('sign_in_required', 'no_organization', 'role_forbids', 'not_found') },
      },
    },
    async (request, reply) => {
      const { slug, version, '*': path } = request.params
      const versionId = await findOptionalVersionId(prisma, memberOf(request).organization.id, slug, version)
      if (versionId === null) throw new ProblemError('not_found')
      return sendAsset(reply, prisma, versionId, path)
    },
  )
}
