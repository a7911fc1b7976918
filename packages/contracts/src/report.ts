import { z } from 'zod'
import { answerContent } from './answer.ts'
import { timeCreditKind } from './attempt.ts'
import { questionKind, rubricCriterion } from './question.ts'
import { skill } from './skill.ts'
import { caseResult, verdict } from './verdict.ts'

const instant = z.iso.datetime({ offset: true })
const share = z.number().min(0).describe('share of the time allowed, so that an accommodation cannot be read off')

export const score = z
  .object({
    points: z.number().nonnegative(),
    outOf: z.number().nonnegative(),
    percent: z.number().min(0).max(100).nullable().describe('null while something is still to be graded'),
  })
  .meta({ id: 'Score' })
export type Score = z.infer<typeof score>

export const itemState = z.enum(['not-handed-in', 'not-answered', 'grading', 'needs-review', 'graded', 'failed']).meta({ id: 'ItemState' })
export type ItemState = z.infer<typeof itemState>

/** What the question showed, as far as the report needs it to make the answer readable. */
export const reportQuestion = z
  .object({
    slug: z.string(),
    version: z.int(),
    kind: questionKind,
    title: z.string(),
    skill,
    prompt: z.string(),
    language: z.string().nullable(),
    subject: z.object({ form: z.enum(['snippet', 'diff']), file: z.string(), text: z.string() }).nullable(),
    options: z.array(z.object({ id: z.string(), text: z.string(), correct: z.boolean(), why: z.string().nullable() })).nullable(),
    orderingItems: z.array(z.string()).nullable().describe('in the right order'),
    expected: z.string().nullable().describe('the key of a numeric or short-text question'),
    defects: z
      .array(z.object({ id: z.string(), lines: z.tuple([z.int(), z.int()]), side: z.enum(['old', 'new']), kind: z.string(), why: z.string() }))
      .nullable(),
    rubric: z.array(rubricCriterion).nullable(),
  })
  .meta({ id: 'ReportQuestion' })
export type ReportQuestion = z.infer<typeof reportQuestion>

export const reviewerMarks = z
  .object({
    marks: z.array(z.object({ criterion: z.string(), points: z.number().nonnegative() })),
    note: z.string().max(5000).default(''),
  })
  .meta({ id: 'ReviewerMarks' })
export type ReviewerMarks = z.infer<typeof reviewerMarks>

export const reportItem = z
  .object({
    id: z.uuid(),
    position: z.int().positive(),
    question: reportQuestion,
    state: itemState,
    verdict: verdict.nullable(),
    score,
    timeShare: share.nullable(),
    answer: answerContent.nullable(),
    lateAnswer: z
      .object({ content: answerContent, lateByMs: z.int().nonnegative().describe('after the end of its section') })
      .nullable()
      .describe('the newest that came after the section’s time and says something else than `answer`: kept, not counted'),
    cases: z.array(caseResult),
    error: z.string().nullable(),
    output: z.string().nullable(),
    runs: z.int().nonnegative().describe('how often the candidate ran the visible cases'),
    review: reviewerMarks.extend({ by: z.string(), at: instant }).nullable(),
  })
  .meta({ id: 'ReportItem' })
export type ReportItem = z.infer<typeof reportItem>

export const reportSection = z
  .object({
    position: z.int().positive(),
    title: z.string(),
    score,
    timeShare: share.nullable(),
    ending: z.enum(['open', 'handed-in', 'timed-out']).nullable().describe('null before it started'),
    items: z.array(reportItem),
  })
  .meta({ id: 'ReportSection' })

/** Time that a recruiter gives somebody who is taking a test. */
export const extendAttempt = z
  .object({ minutes: z.int().min(1).max(240), reason: z.string().trim().min(1).max(500).describe('kept with your name; the candidate does not see it') })
  .meta({ id: 'ExtendAttempt' })
export type ExtendAttempt = z.infer<typeof extendAttempt>

/** By what the clock was moved, and why. Whoever must not see accommodations gets no instants and no extensions. */
export const reportTimeCredit = z
  .object({
    kind: timeCreditKind,
    section: z.int().positive().nullable().describe('position; null between sections'),
    creditedMs: z.int().nonnegative(),
    at: instant.nullable().describe('when it began, or when it was given'),
    lastedMs: z.int().nonnegative().nullable().describe('of an outage or a gap'),
    idleMs: z.int().nonnegative().nullable().describe('how long nothing was written at the end of a gap'),
    by: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ReportTimeCredit' })
export type ReportTimeCredit = z.infer<typeof reportTimeCredit>

export const report = z
  .object({
    attemptId: z.uuid(),
    invitationId: z.uuid(),
    candidate: z.object({ name: z.string(), email: z.string() }),
    assessment: z.object({
      title: z.string(),
      version: z.int(),
      minutes: z.number(),
      ownEditor: z.boolean().describe('answers may have been written elsewhere: pastes and absences say nothing'),
    }),
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    timeShare: share.nullable(),
    timeCredits: z.array(reportTimeCredit),
    score,
    threshold: z.number().nullable(),
    skills: z.array(z.object({ skill, score })),
    pendingGrades: z.int().nonnegative(),
    pendingReviews: z.int().nonnegative(),
    sections: z.array(reportSection),
    canMark: z.boolean(),
  })
  .meta({ id: 'Report' })
export type Report = z.infer<typeof report>
