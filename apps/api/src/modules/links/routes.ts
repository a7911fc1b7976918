import { ProblemError } from '@assay/contracts'
import type { Database } from '@assay/db'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { limits } from '../../plugins/rate-limits.ts'
import { problems } from '../../problems.ts'
import { setCandidateCookie } from '../attempts/candidate-session.ts'
import { openLink } from './service.ts'

/** The address of an invitation, as it is mailed. */
export function linkTo(publicUrl: string, secret: string): string {
  return `${publicUrl}/t/${secret}`
}

export const linkRoutes: FastifyPluginAsyncZod<{ database: Database; publicUrl: string }> = async (app, { database, publicUrl }) => {
  app.get(
    '/t/:token',
    {
      // A HEAD request, as mail scanners send, must not open the test.
      exposeHeadRoute: false,
      config: { rateLimit: limits.openLink },
      errorHandler: (error, request, reply) => {
        if (!(error instanceof ProblemError) || !wantsPage(request)) throw error
        void reply.header('cache-control', 'no-store').redirect(`/link-problem?code=${error.code}`, 303)
      },
      schema: {
        tags: ['links'],
        summary: 'Open a test: exchanges the link for a cookie and goes on to the test',
        description: 'Browsers (accept: text/html) are sent to `/link-problem?code=…` when the link cannot be opened.',
        params: z.object({ token: z.string().max(200) }),
        response: {
          303: z.null().describe('to `/`, with the candidate’s cookie'),
          ...problems('link_unknown', 'link_expired', 'link_cancelled', 'too_many_requests'),
        },
      },
    },
    async (request, reply) => {
      const session = await openLink(database, request.params.token)
      setCandidateCookie(reply, { ...session, isSecure: publicUrl.startsWith('https:') })
      return reply.header('cache-control', 'no-store').redirect('/', 303)
    },
  )
}

function wantsPage({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html')
}
