import { z } from 'zod'

/** An error as RFC 9457 problem details. `code` is from the catalogue in errors.ts; further members depend on it. */
export const problem = z
  .looseObject({
    type: z.string().describe('a link to the description of the code'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().describe('what is wrong and what to do'),
    instance: z.string().optional().describe('the request id, to find it in the logs'),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>
