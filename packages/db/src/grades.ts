import type { Marking } from '@assay/contracts'
import { Prisma, type Queries } from './client.ts'

/** A grade is of one submission, by one question version, in one round. */
export interface GradeKey {
  submissionId: string
  questionVersionId: string
  roundId: string
}

export async function isGraded(queries: Queries, key: GradeKey): Promise<boolean> {
  return (await queries.grade.count({ where: key })) > 0
}

/** Stores a grade with its cases; the first one of its key counts, a later one changes nothing. */
export async function insertGrade(tx: Queries, key: GradeKey, marking: Marking): Promise<void> {
  const { verdict, score, points, error, output, ms } = marking
  const [grade] = await tx.grade.createManyAndReturn({
    data: { ...key, verdict, score, points, error: error ?? Prisma.DbNull, output, ms },
    skipDuplicates: true,
    select: { id: true },
  })
  if (!grade) return
  await tx.gradeCase.createMany({
    data: marking.cases.map(({ details, ...each }, index) => ({
      ...each,
      gradeId: grade.id,
      position: index + 1,
      details: details ?? Prisma.DbNull,
    })),
  })
}
