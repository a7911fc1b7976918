import { attemptView, feedback, ownRating, testRating } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { attemptIdOf, candidateOf } from '../attempts/candidate-session.ts'
import { viewAttempt } from '../attempts/service.ts'
import { rate, viewFeedback, viewRating, withdraw } from './service.ts'

const tags = ['attempt']

/** What a candidate gets, gives and takes back once the test is handed in. */
export const feedbackRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/feedback',
    { schema: { tags, summary: 'How you did by skill', response: { 200: feedback, ...problems('attempt_sign_in_required') } } },
    async (request) => viewFeedback(database.prisma, candidateOf(request)),
  )

  app.get(
    '/rating',
    { schema: { tags, summary: 'What you thought of the test', response: { 200: ownRating, ...problems('attempt_sign_in_required') } } },
    async (request) => viewRating(database.prisma, candidateOf(request)),
  )

  app.put(
    '/rating',
    {
      config: { rateLimit: candidateLimits.requests },
      schema: {
        tags,
        summary: 'Rate the test, after the hand-in',
        body: testRating,
        response: {
          200: ownRating,
          ...problems('attempt_sign_in_required', 'attempt_not_started', 'attempt_not_finished', 'invalid_request', 'too_many_requests'),
        },
      },
    },
    async (request) => rate(database.prisma, candidateOf(request), request.body),
  )

  app.post(
    '/withdraw',
    {
      schema: {
        tags,
        summary: 'Take the consent back: ends the test, its marking and its report',
        response: { 200: attemptView, ...problems('attempt_sign_in_required', 'attempt_not_started') },
      },
    },
    async (request) => {
      await withdraw(database, candidateOf(request), attemptIdOf(request))
      return viewAttempt(database, candidateOf(request).invitationId)
    },
  )
}
