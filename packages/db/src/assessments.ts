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
