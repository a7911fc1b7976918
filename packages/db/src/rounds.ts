import type { Queries } from './client.ts'

/** The first grading round of an attempt, made when it is missing. Needs the attempt's lock. */
export async function ensureFirstRound(
  tx: Queries,
  { organizationId, attemptId }: { organizationId: string; attemptId: string },
): Promise<string> {
  const round = await tx.gradingRound.upsert({
    where: { attemptId_number: { attemptId, number: 1 } },
    create: { organizationId, attemptId, number: 1 },
    update: {},
    select: { id: true },
  })
  return round.id
}
