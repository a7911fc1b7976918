import { z } from 'zod'
import { level, questionKind } from './question.ts'
import { skill } from './skill.ts'

/** A published assessment version as the console lists it. */
export const assessmentSummary = z
  .object({
    id: z.uuid().describe('the assessment'),
    versionId: z.uuid().describe('its newest published version, to invite to'),
    version: z.int().positive(),
    slug: z.string(),
    title: z.string(),
    level,
    minutes: z.number(),
    labels: z.array(z.string()),
    threshold: z.number().nullable().describe('percent'),
    library: z.boolean().describe('ships with Assay, rather than being your organization’s own'),
    sections: z.array(
      z.object({
        title: z.string(),
        minutes: z.number(),
        questions: z.array(z.object({ title: z.string(), kind: questionKind, skill, minutes: z.number(), points: z.number() })),
      }),
    ),
  })
  .meta({ id: 'AssessmentSummary' })
export type AssessmentSummary = z.infer<typeof assessmentSummary>

export const assessmentList = z.object({ assessments: z.array(assessmentSummary) }).meta({ id: 'AssessmentList' })
export type AssessmentList = z.infer<typeof assessmentList>
