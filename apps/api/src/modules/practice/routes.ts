import { practiceView, questionKind, runView, startRun as startRunBody } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { candidateOf } from '../attempts/candidate-session.ts'
import { refuseLargeAnswer } from '../items/size.ts'
import type { Notices } from '../../notices.ts'
import { awaitFinished } from '../runs/service.ts'
import { startPracticeRun, viewPractice, viewPracticeRun } from './service.ts'

interface Options {
  database: Database
  finishedRuns: Notices
}

/** Trying out each kind of question before the start; never with a question of a test. */
export const practiceRoutes: FastifyPluginAsyncZod<Options> = async (app, { database, finishedRuns }) => {
  app.get(
    '/practice',
    {
      schema: {
        tags: ['attempt'],
        summary: 'A practice question of each kind that the test may hold',
        response: { 200: practiceView, ...problems('attempt_sign_in_required', 'attempt_already_started', 'link_expired', 'link_cancelled') },
      },
    },
    async (request) => viewPractice(database, candidateOf(request)),
  )

  app.post(
    '/practice/:kind/runs',
    {
      config: { tooLarge: 'answer_too_large', rateLimit: candidateLimits.practice },
      preValidation: refuseLargeAnswer,
      schema: {
        tags: ['attempt'],
        summary: 'Run the visible cases of a practice question; nothing of it is kept',
        params: z.object({ kind: questionKind }),
        body: startRunBody,
        response: {
          202: runView,
          ...problems(
            'attempt_sign_in_required',
            'not_found',
            'attempt_already_started',
            'link_expired',
            'link_cancelled',
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
      return startPracticeRun(database, candidateOf(request), { kind: request.params.kind, content: request.body.content })
    },
  )

  app.get(
    '/practice/runs/:runId',
    {
      schema: {
        tags: ['attempt'],
        summary: 'A practice run; waits for its result, at most 15 s',
        params: z.object({ runId: z.uuid() }),
        response: { 200: runView, ...problems('attempt_sign_in_required', 'not_found') },
      },
    },
    async (request) => {
      const run = { invitationId: candidateOf(request).invitationId, runId: request.params.runId }
      return awaitFinished(finishedRuns, run.runId, () => viewPracticeRun(database.prisma, run))
    },
  )
}
