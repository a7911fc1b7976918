import { Prisma, type Queries } from './client.ts'

/** How far one item of an attempt has come on its way to a score. */
export interface ItemProgress {
  attemptId: string
  itemId: string
  sectionPosition: number
  isSectionClosed: boolean
  points: number
  isAnswered: boolean
  isSubmitted: boolean
  /** Of the newest grading round; null before it is graded. */
  gradeId: string | null
  verdict: string | null
  score: number | null
  /** The newest marks that a person gave to that grade. */
  reviewScore: number | null
}

/** Every item of these attempts of the organization, in order. Plan: index look-ups down from the attempts. */
export async function selectItemProgress(queries: Queries, organizationId: string, attemptIds: string[]): Promise<ItemProgress[]> {
  return queries.$queryRaw`
    SELECT a.id AS "attemptId", i.id AS "itemId", s.position AS "sectionPosition",
           s.closed_at IS NOT NULL AS "isSectionClosed",
           COALESCE(g.points, q.points)::float8 AS points,
           answer.item_id IS NOT NULL AS "isAnswered",
           final.id IS NOT NULL AS "isSubmitted",
           g.id AS "gradeId", g.verdict, g.score::float8 AS score, r.score::float8 AS "reviewScore"
      FROM attempt a
      JOIN attempt_section s ON s.attempt_id = a.id
      JOIN attempt_item i ON i.section_id = s.id
      JOIN question_version q ON q.id = i.question_version_id
      LEFT JOIN answer ON answer.item_id = i.id
      LEFT JOIN submission final ON final.final_of = i.id
      LEFT JOIN LATERAL (
        SELECT grade.* FROM grade JOIN grading_round round ON round.id = grade.round_id
         WHERE grade.submission_id = final.id
         ORDER BY round.number DESC LIMIT 1
      ) g ON true
      LEFT JOIN LATERAL (
        SELECT score FROM review WHERE grade_id = g.id ORDER BY created_at DESC, id DESC LIMIT 1
      ) r ON true
     WHERE a.organization_id = ${organizationId}::uuid AND a.id = ANY (${attemptIds}::uuid[])
     ORDER BY a.id, s.position, i.position`
}

const forReport = {
  invitation: {
    select: {
      id: true,
      extraTimePercent: true,
      candidate: { select: { name: true, email: true } },
      assessmentVersion: { select: { title: true, version: true, minutes: true, threshold: true, ownEditor: true } },
    },
  },
  sections: {
    orderBy: { position: 'asc' },
    include: {
      assessmentSection: { select: { title: true } },
      items: {
        orderBy: { position: 'asc' },
        include: {
          questionVersion: { include: { question: { select: { slug: true } } } },
          answer: true,
          finalSubmission: true,
        },
      },
    },
  },
} satisfies Prisma.AttemptInclude

/** An attempt with everything that was asked and answered, keys included: for the organization's eyes. */
export type AttemptForReport = Prisma.AttemptGetPayload<{ include: typeof forReport }>

export async function findOptionalAttemptForReport(
  queries: Queries,
  organizationId: string,
  attemptId: string,
): Promise<AttemptForReport | null> {
  return queries.attempt.findFirst({ where: { organizationId, id: attemptId }, include: forReport })
}

const gradeForReport = {
  cases: { orderBy: { position: 'asc' } },
  reviews: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    include: { member: { select: { user: { select: { name: true } } } } },
  },
} satisfies Prisma.GradeInclude

/** A grade with its cases and its newest review. */
export type GradeForReport = Prisma.GradeGetPayload<{ include: typeof gradeForReport }>

export async function selectGradesForReport(queries: Queries, organizationId: string, gradeIds: string[]): Promise<GradeForReport[]> {
  return queries.grade.findMany({ where: { id: { in: gradeIds }, round: { organizationId } }, include: gradeForReport })
}

/** How often each item's visible cases were run, by item. */
export async function countRuns(queries: Queries, attemptId: string): Promise<Map<string, number>> {
  const rows = await queries.$queryRaw<{ itemId: string; runs: number }[]>`
    SELECT submission.item_id AS "itemId", count(*)::int AS runs
      FROM run JOIN submission ON submission.id = run.submission_id
     WHERE run.attempt_id = ${attemptId}::uuid AND run.requests IS NULL
     GROUP BY submission.item_id`
  return new Map(rows.map(({ itemId, runs }) => [itemId, runs]))
}

export interface NewReview {
  organizationId: string
  gradeId: string
  memberId: string
  marks: { criterion: string; points: number }[]
  note: string
  score: number
}

/** Adds a person's marks; earlier ones stay, the newest counts. */
export async function insertReview(queries: Queries, review: NewReview): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO review (organization_id, grade_id, member_id, marks, note, score, created_at)
    SELECT ${review.organizationId}::uuid, grade.id, ${review.memberId}::uuid, ${JSON.stringify(review.marks)}::jsonb,
           ${review.note}, ${review.score}, assay_now()
      FROM grade JOIN grading_round round ON round.id = grade.round_id
     WHERE grade.id = ${review.gradeId}::uuid AND round.organization_id = ${review.organizationId}::uuid`
}

/** The skill that each item of an attempt measures, by item. */
export async function selectSkillsOfItems(queries: Queries, attemptId: string): Promise<Map<string, string>> {
  const items = await queries.attemptItem.findMany({
    where: { section: { attemptId } },
    select: { id: true, questionVersion: { select: { skill: true } } },
  })
  return new Map(items.map(({ id, questionVersion }) => [id, questionVersion.skill]))
}
