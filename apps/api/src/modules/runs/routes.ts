import { runView, startRun as startRunBody } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Notices } from '../../notices.ts'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { attemptIdOf } from '../attempts/candidate-session.ts'
import { refuseLargeAnswer } from '../items/size.ts'
import { awaitRun, startRun } from './service.ts'

interface Options {
  database: Database
  finishedRuns: Notices
}

/** Running the visible cases. The API only writes the job down; a runner does it. */
export const runRoutes: FastifyPluginAsyncZod<Options> = async (app, { database, finishedRuns }) => {
  app.post(
    '/items/:itemId/runs',
    {
      config: { tooLarge: 'answer_too_large', rateLimit: candidateLimits.runs },
      preValidation: refuseLargeAnswer,
      schema: {
        tags: ['attempt'],
        summary: 'Run the visible cases, or requests of one’s own, against this content; one run at a time',
        params: z.object({ itemId: z.uuid() }),
        body: startRunBody,
        response: {
          202: runView,
          ...problems(
            'attempt_sign_in_required',
            'not_found',
            'attempt_not_started',
            'section_not_open',
            'question_not_runnable',
            'run_in_progress',
            'answer_too_large',
            'answer_wrong_type',
            'invalid_request',
            'too_many_requests',
          ),
        },
      },
    },
    async (request, reply) => {
      reply.code(202)
      return startRun(database, { attemptId: attemptIdOf(request), itemId: request.params.itemId, ...request.body })
    },
  )

  app.get(
    '/runs/:runId',
    {
      schema: {
        tags: ['attempt'],
        summary: 'A run; waits for its result, at most 15 s',
        params: z.object({ runId: z.uuid() }),
        response: { 200: runView, ...problems('attempt_sign_in_required', 'not_found', 'attempt_not_started') },
      },
    },
    async (request) => awaitRun(database, finishedRuns, { attemptId: attemptIdOf(request), runId: request.params.runId }),
  )
}
