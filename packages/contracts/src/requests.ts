import { z } from 'zod'
import { requestKinds } from './lists.ts'

const instant = z.iso.datetime({ offset: true })

export const requestKind = z.enum(requestKinds).meta({ id: 'RequestKind' })

const hasWords = ({ kind, text }: { kind: string; text: string }) => kind === 'deletion' || text !== ''

/** What a candidate asks of the people who invited her. Only a wish to be deleted needs no words. */
export const newRequest = z
  .object({ kind: requestKind, text: z.string().trim().max(2000).default('') })
  .refine(hasWords, { path: ['text'], message: 'expected a few words' })
  .meta({ id: 'NewRequest' })
export type NewRequest = z.input<typeof newRequest>

/** A candidate's own requests, oldest first. */
export const helpRequests = z
  .object({ requests: z.array(z.object({ id: z.uuid(), kind: requestKind, text: z.string(), createdAt: instant, doneAt: instant.nullable() })) })
  .meta({ id: 'HelpRequests' })
export type HelpRequests = z.infer<typeof helpRequests>

/** What a candidate thought of the test, from 1 (poor) to 5 (good). */
export const testRating = z.object({ stars: z.int().min(1).max(5), comment: z.string().trim().max(2000).default('') }).meta({ id: 'TestRating' })
export type TestRating = z.infer<typeof testRating>

/** Null before the candidate has rated. */
export const ownRating = z.object({ rating: testRating.nullable() }).meta({ id: 'OwnRating' })
export type OwnRating = z.infer<typeof ownRating>

/** How a candidate did: a share of the points by skill, and nothing of keys, cases or other people. */
export const feedback = z
  .object({
    state: z.enum(['off', 'open', 'marking', 'ready']).describe('turned off; not handed in yet; still marked; all of it there'),
    skills: z.array(z.object({ name: z.string(), share: z.number().min(0).max(1) })).describe('empty unless ready'),
  })
  .meta({ id: 'Feedback' })
export type Feedback = z.infer<typeof feedback>

/** What a candidate asked for and thought, as a member may see it. */
export const candidateRequests = z
  .object({
    requests: z.array(
      z.object({
        id: z.uuid(),
        kind: requestKind,
        text: z.string(),
        createdAt: instant,
        done: z.object({ at: instant, by: z.string() }).nullable(),
      }),
    ),
    rating: testRating.nullable(),
    canManage: z.boolean().describe('you may mark requests as done and delete the candidate’s data'),
  })
  .meta({ id: 'CandidateRequests' })
export type CandidateRequests = z.infer<typeof candidateRequests>
