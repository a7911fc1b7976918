import { z } from 'zod'
import { answerContent } from './answer.ts'
import { candidateQuestion } from './candidate-question.ts'
import { level, questionKind } from './question.ts'
import { reportQuestion } from './report.ts'
import { skill } from './skill.ts'

/** An answer that a question's author holds to show what must get full marks and what must not. */
export const authoredAnswer = z
  .object({
    name: z.string().describe('file or folder below accepted or rejected'),
    expected: z.enum(['accepted', 'rejected']),
    note: z.string().nullable().describe('of a rejected one, the mistake that it makes'),
    content: answerContent,
  })
  .meta({ id: 'AuthoredAnswer' })
export type AuthoredAnswer = z.infer<typeof authoredAnswer>

/** A question of the bank in its newest version. */
export const bankQuestion = z
  .object({
    slug: z.string(),
    version: z.int().positive(),
    title: z.string(),
    kind: questionKind,
    skill,
    level,
    minutes: z.number(),
    points: z.number(),
    library: z.boolean().describe('ships with Assay, rather than being your organization’s own'),
  })
  .meta({ id: 'BankQuestion' })
export type BankQuestion = z.infer<typeof bankQuestion>

const count = z.coerce.number().int()

/** Filters combine; each that is absent lets everything through. */
export const bankQuery = z.object({
  search: z.string().max(200).optional().describe('words of title, prompt, skill or slug; all must occur'),
  area: z.string().max(100).optional().describe('first part of the skill'),
  skill: z.string().max(100).optional(),
  level: level.optional(),
  kind: questionKind.optional(),
  minMinutes: z.coerce.number().nonnegative().optional(),
  maxMinutes: z.coerce.number().nonnegative().optional(),
  sort: z.enum(['title', 'skill', 'level', 'minutes']).default('skill'),
  offset: count.nonnegative().max(100_000).default(0),
  limit: count.min(1).max(100).default(50),
})
export type BankQuery = z.infer<typeof bankQuery>

export const bankPage = z
  .object({
    questions: z.array(bankQuestion),
    total: z.int().nonnegative().describe('questions that match, on all pages'),
    skills: z.array(skill).describe('every skill of the bank, for the filters'),
  })
  .meta({ id: 'BankPage' })
export type BankPage = z.infer<typeof bankPage>

/** A question as its candidates see it, and for those who may see them its key and its author's answers. */
export const bankQuestionDetail = bankQuestion
  .extend({
    candidate: candidateQuestion,
    key: reportQuestion.nullable().describe('what is right, as reports show it; null for members who may not see it'),
    answers: z.array(authoredAnswer).nullable().describe('null for members who may not see them'),
    assessments: z.array(z.object({ slug: z.string(), title: z.string() })).describe('whose newest version may ask it'),
  })
  .meta({ id: 'BankQuestionDetail' })
export type BankQuestionDetail = z.infer<typeof bankQuestionDetail>
