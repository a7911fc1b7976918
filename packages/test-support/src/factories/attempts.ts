import { databaseNow, insertAttempt, markSectionStarted, type Queries } from '@assay/db'
import type { TestInvitation } from './invitations.ts'

export interface TestAttempt {
  id: string
  organizationId: string
  sections: { id: string; position: number; items: { id: string; position: number; questionVersionId: string; kind: string }[] }[]
}

/** An attempt whose first section runs, with the first question of every slot. */
export async function createStartedAttempt(queries: Queries, invitation: TestInvitation): Promise<TestAttempt> {
  const now = await databaseNow(queries)
  const sections = await queries.assessmentSection.findMany({
    where: { versionId: invitation.assessmentVersionId },
    orderBy: { position: 'asc' },
    include: { slots: { orderBy: { position: 'asc' }, include: { questions: true } } },
  })
  const { id } = await insertAttempt(queries, {
    organizationId: invitation.organizationId,
    invitationId: invitation.id,
    startedAt: now,
    endsBy: new Date(now.getTime() + 24 * 60 * 60_000),
    gapCreditLeftMs: 0,
    sections: sections.map(({ id: assessmentSectionId, position, minutes, slots }) => ({
      assessmentSectionId,
      position,
      allowedMs: minutes.toNumber() * 60_000,
      items: slots.flatMap(({ position: slot, questions: [question] }) =>
        question ? [{ position: slot, questionVersionId: question.questionVersionId, shuffleSeed: 7 }] : [],
      ),
    })),
  })
  const stored = await queries.attemptSection.findMany({
    where: { attemptId: id },
    orderBy: { position: 'asc' },
    include: { items: { orderBy: { position: 'asc' }, include: { questionVersion: { select: { kind: true } } } } },
  })
  const [first] = stored
  if (first) await markSectionStarted(queries, first.id, { startedAt: now, deadlineAt: new Date(now.getTime() + first.allowedMs) })
  return {
    id,
    organizationId: invitation.organizationId,
    sections: stored.map((section) => ({
      id: section.id,
      position: section.position,
      items: section.items.map(({ id: itemId, position, questionVersionId, questionVersion }) => ({
        id: itemId,
        position,
        questionVersionId,
        kind: questionVersion.kind,
      })),
    })),
  }
}
