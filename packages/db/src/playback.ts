import { answerContent, marking, type AnswerContent, type Marking } from '@assay/contracts'
import type { Prisma, Queries } from './client.ts'

const forPlayback = {
  shuffleSeed: true,
  questionVersion: { select: { kind: true, content: true } },
  section: { select: { startedAt: true, closedAt: true, attempt: { select: { invitation: { select: { extraTimePercent: true } } } } } },
} satisfies Prisma.AttemptItemSelect

export type ItemForPlayback = Prisma.AttemptItemGetPayload<{ select: typeof forPlayback }>

export async function findOptionalItemForPlayback(
  queries: Queries,
  organizationId: string,
  { attemptId, itemId }: { attemptId: string; itemId: string },
): Promise<ItemForPlayback | null> {
  return queries.attemptItem.findFirst({ where: { id: itemId, section: { attemptId, attempt: { organizationId } } }, select: forPlayback })
}

/** Every saved revision of an item's answer, in order, as it was presented. */
export async function selectSavedRevisions(queries: Queries, itemId: string): Promise<{ saveId: string; revision: number; content: AnswerContent }[]> {
  const rows = await queries.answerRevision.findMany({
    where: { itemId, outcome: 'saved' },
    select: { saveId: true, revision: true, content: true },
    orderBy: { revision: 'asc' },
  })
  return rows.flatMap(({ saveId, revision, content }) => (revision === null ? [] : [{ saveId, revision, content: answerContent.parse(content) }]))
}

/** Every run of an item's visible cases, in order. */
export async function selectRunsOfItem(queries: Queries, itemId: string): Promise<{ requestedAt: Date; marking: Marking | null }[]> {
  const rows = await queries.run.findMany({
    where: { submission: { itemId } },
    select: { requestedAt: true, marking: true },
    orderBy: { requestedAt: 'asc' },
  })
  return rows.map((row) => ({ requestedAt: row.requestedAt, marking: marking.nullable().parse(row.marking) }))
}
