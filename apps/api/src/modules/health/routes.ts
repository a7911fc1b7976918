import { ProblemError } from '@assay/contracts'
import { pendingMigrations, type Database } from '@assay/db'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'

const ok = z.object({ status: z.literal('ok') })

export const healthRoutes: FastifyPluginAsyncZod<{ database: Database }> = async (app, { database }) => {
  app.get(
    '/healthz',
    { logLevel: 'warn', schema: { tags: ['service'], summary: 'Whether the process is alive', response: { 200: ok } } },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/readyz',
    {
      logLevel: 'warn',
      schema: {
        tags: ['service'],
        summary: 'Whether requests can be served: the database answers and is migrated',
        response: { 200: ok, ...problems('unavailable') },
      },
    },
    async () => {
      const pending = await pendingMigrations(database.pool).catch((cause: unknown) => {
        throw new ProblemError('unavailable', { detail: 'The database does not answer.', cause })
      })
      if (pending.length > 0) {
        throw new ProblemError('unavailable', { detail: `The database lacks the migrations ${pending.join(', ')}. Run \`assay db migrate\`.` })
      }
      return { status: 'ok' as const }
    },
  )
}
