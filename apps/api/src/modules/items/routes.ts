import { itemView, saveAnswer, saveResult } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { attemptIdOf } from '../attempts/candidate-session.ts'
import { assetFile, assetPath, sendAsset } from '../bank/send-asset.ts'
import { save, selectOpenItem, viewItem } from './service.ts'
import { refuseLargeAnswer } from './size.ts'

const item = z.object({ itemId: z.uuid() })

/** The questions of the open section, and the answers to them. */
export const itemRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/items/:itemId',
    {
      schema: {
        tags: ['attempt'],
        summary: 'A question of the open section, with the answer saved last',
        params: item,
        response: { 200: itemView, ...problems('attempt_sign_in_required', 'not_found', 'attempt_not_started', 'section_not_open') },
      },
    },
    async (request) => viewItem(database, attemptIdOf(request), request.params.itemId),
  )

  app.get(
    '/items/:itemId/assets/*',
    {
      schema: {
        tags: ['attempt'],
        summary: 'A picture or data file that a question of the open section shows',
        params: item.extend(assetPath.shape),
        response: { 200: assetFile, ...problems('attempt_sign_in_required', 'not_found', 'attempt_not_started', 'section_not_open') },
      },
    },
    async (request, reply) => {
      const { itemId, '*': path } = request.params
      const { questionVersionId } = await selectOpenItem(database.prisma, attemptIdOf(request), itemId)
      return sendAsset(reply, database.prisma, questionVersionId, path)
    },
  )

  app.put(
    '/items/:itemId/answer',
    {
      config: { tooLarge: 'answer_too_large', rateLimit: candidateLimits.saves },
      preValidation: refuseLargeAnswer,
      schema: {
        tags: ['attempt'],
        summary: 'Save an answer',
        description: '`answer_outdated` carries the newer answer as `current`.',
        params: item,
        body: saveAnswer,
        response: {
          200: saveResult,
          ...problems(
            'attempt_sign_in_required',
            'not_found',
            'attempt_not_started',
            'answer_outdated',
            'deadline_passed',
            'late_not_kept',
            'answer_too_large',
            'answer_wrong_type',
            'invalid_request',
            'too_many_requests',
          ),
        },
      },
    },
    async (request) => save(database, attemptIdOf(request), request.params.itemId, request.body),
  )
}
