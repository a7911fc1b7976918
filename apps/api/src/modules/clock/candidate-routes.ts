import { Readable } from 'node:stream'
import { attemptView, reportGap as reportGapBody } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Notices } from '../../notices.ts'
import { problems } from '../../problems.ts'
import { candidateLimits } from '../attempts/candidate-limits.ts'
import { attemptIdOf, candidateOf } from '../attempts/candidate-session.ts'
import { closeOverdue } from '../attempts/closing.ts'
import { viewAttempt } from '../attempts/service.ts'
import { attemptStream } from './attempt-stream.ts'
import { reportGap } from './report-gap.ts'

interface Options {
  database: Database
  changedAttempts: Notices
}

const eventStream = { description: 'Events `attempt` (an AttemptView, at once and after each change) and `ping`', content: { 'text/event-stream': { schema: z.string() } } }

/** How a candidate's browser follows the clock, and reports that it could not. */
export const candidateClockRoutes: FastifyPluginAsyncZod<Options> = async (app, { database, changedAttempts }) => {
  app.post(
    '/gaps',
    {
      config: { closesOverdue: false, rateLimit: candidateLimits.gaps },
      schema: {
        tags: ['attempt'],
        summary: 'Report a gap in the connection, before anything else is sent after it; a repeated one is judged once',
        body: reportGapBody,
        response: { 200: attemptView, ...problems('attempt_sign_in_required', 'attempt_not_started', 'invalid_request', 'too_many_requests') },
      },
    },
    async (request) => {
      const attemptId = attemptIdOf(request)
      await reportGap(database, attemptId, request.body)
      await closeOverdue(database, attemptId)
      return viewAttempt(database, candidateOf(request).invitationId)
    },
  )

  app.get(
    '/stream',
    {
      config: { rateLimit: candidateLimits.streams },
      schema: {
        tags: ['attempt'],
        summary: 'The test as it stands now and after each change, as server-sent events',
        response: { 200: eventStream, ...problems('attempt_sign_in_required', 'attempt_not_started', 'too_many_requests') },
      },
    },
    async (request, reply) => {
      const { invitationId } = candidateOf(request)
      const left = new AbortController()
      reply.raw.once('close', () => left.abort())
      const events = attemptStream(attemptIdOf(request), () => viewAttempt(database, invitationId), changedAttempts, left.signal)
      return sendEvents(reply, events)
    },
  )
}

function sendEvents(reply: FastifyReply, events: AsyncIterable<string>): FastifyReply {
  // Proxies may not hold events back, and a server that stops has no connection to wait for when the stream has ended.
  return reply.type('text/event-stream').headers({ 'x-accel-buffering': 'no', connection: 'close' }).send(Readable.from(events))
}
