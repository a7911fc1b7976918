import { attemptView, ProblemError, startAttempt as startAttemptBody } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'
import { attemptIdOf, candidateOf } from './candidate-session.ts'
import { handInSection } from './closing.ts'
import { viewAttempt } from './service.ts'
import { startAttempt, startSection } from './starting.ts'

const section = z.object({ position: z.coerce.number().int().positive() })

/** A candidate's test as a whole: what it is, its start, its sections. */
export const attemptRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '',
    {
      schema: {
        tags: ['attempt'],
        summary: 'The test as it stands now',
        response: { 200: attemptView, ...problems('attempt_sign_in_required', 'link_expired', 'link_cancelled') },
      },
    },
    async (request) => viewAttempt(database, candidateOf(request).invitationId),
  )

  app.post(
    '/start',
    {
      schema: {
        tags: ['attempt'],
        summary: 'Consent and start; no section runs yet',
        body: startAttemptBody,
        response: {
          201: attemptView,
          ...problems('attempt_sign_in_required', 'attempt_already_started', 'link_expired', 'link_cancelled', 'consent_required', 'invalid_request'),
        },
      },
    },
    async (request, reply) => {
      if (!request.body.consent) throw new ProblemError('consent_required')
      const session = candidateOf(request)
      await startAttempt(database, session)
      reply.code(201)
      return viewAttempt(database, session.invitationId)
    },
  )

  app.post(
    '/sections/:position/start',
    {
      schema: {
        tags: ['attempt'],
        summary: 'Start the clock of the next section',
        params: section,
        response: {
          200: attemptView,
          ...problems(
            'attempt_sign_in_required',
            'not_found',
            'attempt_not_started',
            'attempt_finished',
            'section_already_started',
            'section_not_open',
          ),
        },
      },
    },
    async (request) => {
      await startSection(database, attemptIdOf(request), request.params.position)
      return viewAttempt(database, candidateOf(request).invitationId)
    },
  )

  app.post(
    '/sections/:position/hand-in',
    {
      schema: {
        tags: ['attempt'],
        summary: 'Hand a section in; it never opens again',
        params: section,
        response: {
          200: attemptView,
          ...problems('attempt_sign_in_required', 'not_found', 'attempt_not_started', 'attempt_finished', 'section_not_open'),
        },
      },
    },
    async (request) => {
      await handInSection(database, attemptIdOf(request), request.params.position)
      return viewAttempt(database, candidateOf(request).invitationId)
    },
  )
}
