import { z } from 'zod'
import { level } from './question.ts'

/** A question to ask in an interview, with what to listen for. */
export const interviewQuestion = z
  .object({
    topic: z.string(),
    question: z.string(),
    strong: z.array(z.string()).min(1).describe('what a good answer holds'),
    weak: z.array(z.string()).min(1).describe('what a weak one misses or says'),
  })
  .meta({ id: 'InterviewQuestion' })
export type InterviewQuestion = z.infer<typeof interviewQuestion>

/** A job to hire for, compiled from its folder. */
export const jobRoleContent = z.object({
  title: z.string(),
  level,
  summary: z.string(),
  assessment: z.string().describe('slug of the assessment that measures it'),
  description: z.string().describe('the job description, GitHub-flavoured Markdown'),
  interview: z.array(interviewQuestion).min(1),
})
export type JobRoleContent = z.infer<typeof jobRoleContent>

export const jobRoleSummary = z
  .object({ slug: z.string(), title: z.string(), level, summary: z.string(), questions: z.int().nonnegative() })
  .meta({ id: 'JobRoleSummary' })
export type JobRoleSummary = z.infer<typeof jobRoleSummary>

export const jobRoleList = z.object({ roles: z.array(jobRoleSummary) }).meta({ id: 'JobRoleList' })
export type JobRoleList = z.infer<typeof jobRoleList>

/** `assessment` is null where no assessment of that slug can be invited to. */
export const jobRole = jobRoleContent
  .extend({
    slug: z.string(),
    version: z.int().positive(),
    assessment: z.object({ slug: z.string(), versionId: z.uuid(), title: z.string(), minutes: z.number() }).nullable(),
  })
  .meta({ id: 'JobRole' })
export type JobRole = z.infer<typeof jobRole>
