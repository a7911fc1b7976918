import type { QuestionContent } from '@assay/contracts'
import type { Queries } from '@assay/db'
import { exampleQuestions } from './questions.ts'
import { unique } from './unique.ts'

export interface AssessmentTerms {
  title?: string
  threshold?: number
  pauseAllowedMs?: number
  gapCreditMs?: number
  /** Default: one section with one question of each of four kinds. Each question gets a slot of its own. */
  sections?: { title?: string; minutes?: number; questions: QuestionContent[] }[]
}

/** A published assessment with its questions, all belonging to the organization. */
export async function createAssessment(
  queries: Queries,
  organizationId: string,
  { title = 'Backend Developer', threshold = 60, pauseAllowedMs = 30 * 60_000, gapCreditMs = 5 * 60_000, sections = defaultSections() }: AssessmentTerms = {},
): Promise<{ id: string; versionId: string }> {
  const slotsOfSections: Awaited<ReturnType<typeof createSlots>>[] = []
  for (const { questions } of sections) slotsOfSections.push(await createSlots(queries, organizationId, questions))
  const { id } = await queries.assessment.create({ data: { organizationId, slug: unique('assessment') }, select: { id: true } })
  const version = await queries.assessmentVersion.create({
    data: {
      assessmentId: id,
      version: 1,
      title,
      level: 'mid',
      minutes: sections.reduce((sum, { minutes = 10 }) => sum + minutes, 0),
      threshold,
      labels: ['Technical'],
      pauseAllowedMs,
      gapCreditMs,
      source: '',
      sourceHash: unique('hash'),
      sections: {
        create: sections.map((section, index) => ({
          position: index + 1,
          title: section.title ?? `Section ${index + 1}`,
          minutes: section.minutes ?? 10,
          slots: { create: slotsOfSections[index] },
        })),
      },
    },
    select: { id: true },
  })
  return { id, versionId: version.id }
}

/** Stores a question with its first version. */
export async function createQuestionVersion(queries: Queries, organizationId: string, content: QuestionContent): Promise<string> {
  const { kind, title, skill, level, minutes, points } = content
  const question = await queries.question.create({ data: { organizationId, slug: unique(content.slug) }, select: { id: true } })
  const version = await queries.questionVersion.create({
    data: { questionId: question.id, version: 1, kind, title, skill, level, minutes, points, content, contentHash: unique('hash') },
    select: { id: true },
  })
  return version.id
}

async function createSlots(queries: Queries, organizationId: string, questions: QuestionContent[]) {
  const slots = []
  for (const [index, content] of questions.entries()) {
    const { skill, level, minutes, points } = content
    const questionVersionId = await createQuestionVersion(queries, organizationId, content)
    slots.push({ position: index + 1, skill, level, minutes, points, questions: { create: { questionVersionId } } })
  }
  return slots
}

function defaultSections(): NonNullable<AssessmentTerms['sections']> {
  const { sql, function: code, ordering, written } = exampleQuestions
  return [{ title: 'All of it', minutes: 20, questions: [sql, code, ordering, written] }]
}
