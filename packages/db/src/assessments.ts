import type { Level } from '@assay/contracts'
import { Prisma, type Queries } from './client.ts'

const withQuestions = {
  assessment: { include: { organization: { select: { kind: true } } } },
  sections: {
    orderBy: { position: 'asc' },
    include: {
      slots: {
        orderBy: { position: 'asc' },
        include: {
          questions: {
            take: 1,
            orderBy: { questionVersionId: 'asc' },
            select: { questionVersion: { select: { title: true, kind: true } } },
          },
          _count: { select: { questions: true } },
        },
      },
    },
  },
} satisfies Prisma.AssessmentVersionInclude

/** A published version with its sections and slots; of each slot one question and how many there are. */
export type PublishedAssessment = Prisma.AssessmentVersionGetPayload<{ include: typeof withQuestions }>

/** The assessments that an organization may invite to: its own and the library's. */
function usableBy(organizationId: string): Prisma.AssessmentWhereInput {
  return { retiredAt: null, OR: [{ organizationId }, { organization: { kind: 'library' } }] }
}

/** The newest version of every assessment that the organization may invite to, by title. */
export async function selectPublishedAssessments(queries: Queries, organizationId: string): Promise<PublishedAssessment[]> {
  const newest = await queries.assessmentVersion.findMany({
    where: { assessment: usableBy(organizationId) },
    orderBy: [{ assessmentId: 'asc' }, { version: 'desc' }],
    distinct: ['assessmentId'],
    select: { id: true },
  })
  return queries.assessmentVersion.findMany({
    where: { id: { in: newest.map(({ id }) => id) } },
    orderBy: { title: 'asc' },
    include: withQuestions,
  })
}

/** Whether the organization may invite to this version. */
export async function isUsableAssessmentVersion(queries: Queries, organizationId: string, versionId: string): Promise<boolean> {
  const count = await queries.assessmentVersion.count({ where: { id: versionId, assessment: usableBy(organizationId) } })
  return count > 0
}

/** An assessment with the hash of its newest version's source. */
export interface NewestAssessment {
  id: string
  slug: string
  isRetired: boolean
  version: number
  sourceHash: string
}

/** All assessments of an organization, retired ones included. */
export async function selectNewestAssessments(queries: Queries, organizationId: string): Promise<NewestAssessment[]> {
  const assessments = await queries.assessment.findMany({
    where: { organizationId },
    orderBy: { slug: 'asc' },
    include: { versions: { take: 1, orderBy: { version: 'desc' }, select: { version: true, sourceHash: true } } },
  })
  return assessments.flatMap(({ id, slug, retiredAt, versions }) =>
    versions.map((newest) => ({ id, slug, isRetired: retiredAt !== null, ...newest })),
  )
}

/** Makes an assessment without a version; one must follow in the same transaction. */
export async function insertAssessment(queries: Queries, input: { organizationId: string; slug: string }): Promise<{ id: string }> {
  return queries.assessment.create({ data: input, select: { id: true } })
}

export interface NewAssessmentVersion {
  assessmentId: string
  version: number
  title: string
  level: Level
  minutes: number
  /** Percent. */
  threshold: number | null
  /** The most that a candidate's own gaps of connection are credited. */
  gapCreditMs: number
  labels: string[]
  ownEditor: boolean
  feedback: boolean
  source: string
  sourceHash: string
  sections: { title: string; minutes: number; slots: NewAssessmentSlot[] }[]
}

export interface NewAssessmentSlot {
  skill: string
  level: Level
  minutes: number
  points: number
  questionVersionIds: string[]
}

/** Publishes a version: every slot is frozen to the given question versions. */
export async function insertAssessmentVersion(queries: Queries, input: NewAssessmentVersion): Promise<{ id: string }> {
  const { sections, ...version } = input
  return queries.assessmentVersion.create({
    data: {
      ...version,
      sections: {
        create: sections.map(({ title, minutes, slots }, index) => ({
          position: index + 1,
          title,
          minutes,
          slots: { create: slots.map((slot, place) => slotToCreate(slot, place + 1)) },
        })),
      },
    },
    select: { id: true },
  })
}

function slotToCreate({ questionVersionIds, ...slot }: NewAssessmentSlot, position: number) {
  return { ...slot, position, questions: { create: questionVersionIds.map((questionVersionId) => ({ questionVersionId })) } }
}

/** Takes assessments out of use; invitations to them stay. */
export async function retireAssessments(queries: Queries, ids: string[]): Promise<void> {
  await queries.$executeRaw`UPDATE assessment SET retired_at = assay_now() WHERE id = ANY (${ids}::uuid[]) AND retired_at IS NULL`
}

/** Brings a retired assessment back. */
export async function reinstateAssessment(queries: Queries, id: string): Promise<void> {
  await queries.assessment.update({ where: { id }, data: { retiredAt: null } })
}
