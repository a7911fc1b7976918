import { errorCatalogue, type ErrorCode } from '@assay/contracts'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problems } from '../../problems.ts'

const codes = Object.keys(errorCatalogue) as ErrorCode[]
const description = z
  .object({ code: z.enum(codes), status: z.int(), title: z.string(), detail: z.string().describe('what to do next') })
  .meta({ id: 'ProblemDescription' })

/** What the `type` of a problem document links to. */
export const problemRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/problems/:code',
    {
      schema: {
        tags: ['service'],
        summary: 'What an error code means',
        params: z.object({ code: z.enum(codes) }),
        response: { 200: description, ...problems('not_found') },
      },
    },
    async ({ params: { code } }) => {
      const [status, title, detail] = errorCatalogue[code]
      return { code, status, title, detail }
    },
  )
}
