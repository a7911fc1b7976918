import { Prisma, type Queries } from './client.ts'

const forCandidate = {
  organization: { select: { name: true, retentionDays: true } },
  candidate: { select: { name: true, email: true } },
  assessmentVersion: {
    select: {
      title: true,
      pauseAllowedMs: true,
      gapCreditMs: true,
      ownEditor: true,
      feedback: true,
      sections: {
        orderBy: { position: 'asc' },
        include: {
          slots: { orderBy: { position: 'asc' }, include: { questions: { select: { questionVersionId: true } } } },
        },
      },
    },
  },
  attempt: {
    include: {
      timeCredits: { orderBy: { id: 'asc' }, select: { id: true, kind: true, creditedMs: true } },
      sections: {
        orderBy: { position: 'asc' },
        include: {
          items: {
            orderBy: { position: 'asc' },
            include: {
              questionVersion: { select: { kind: true, title: true, minutes: true, points: true } },
              answer: { select: { revision: true } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.InvitationInclude

/** What a candidate was invited to, and the attempt, once it started. Holds no content of a question. */
export type InvitationForCandidate = Prisma.InvitationGetPayload<{ include: typeof forCandidate }>
export type AttemptForCandidate = NonNullable<InvitationForCandidate['attempt']>

/** The test of a candidate whose session named the invitation. */
export async function selectInvitationForCandidate(queries: Queries, invitationId: string): Promise<InvitationForCandidate> {
  return queries.invitation.findUniqueOrThrow({ where: { id: invitationId }, include: forCandidate })
}

export interface NewAttempt {
  organizationId: string
  invitationId: string
  startedAt: Date
  endsBy: Date
  gapCreditLeftMs: number
  /** As the candidate was told. */
  retentionDays?: number
  sections: {
    assessmentSectionId: string
    position: number
    allowedMs: number
    items: { position: number; questionVersionId: string; shuffleSeed: number }[]
  }[]
}

/** Stores an attempt with its sections and their items; the consent was given with the start. */
export async function insertAttempt(queries: Queries, { sections, ...attempt }: NewAttempt): Promise<{ id: string }> {
  return queries.attempt.create({
    data: {
      organizationId: attempt.organizationId,
      invitationId: attempt.invitationId,
      consentedAt: attempt.startedAt,
      startedAt: attempt.startedAt,
      endsBy: attempt.endsBy,
      gapCreditLeftMs: attempt.gapCreditLeftMs,
      retentionDays: attempt.retentionDays,
      sections: { create: sections.map(({ items, ...section }) => ({ ...section, items: { create: items } })) },
    },
    select: { id: true },
  })
}

/** Whether this attempt is the organization's. */
export async function hasAttempt(queries: Queries, organizationId: string, attemptId: string): Promise<boolean> {
  return (await queries.attempt.count({ where: { organizationId, id: attemptId } })) > 0
}

/** Starts a section's clock. */
export async function markSectionStarted(
  queries: Queries,
  sectionId: string,
  { startedAt, deadlineAt }: { startedAt: Date; deadlineAt: Date },
): Promise<void> {
  await queries.attemptSection.update({ where: { id: sectionId }, data: { startedAt, deadlineAt } })
}

const itemForCandidate = {
  section: true,
  questionVersion: { select: { kind: true, content: true } },
  answer: true,
} satisfies Prisma.AttemptItemInclude

/** An item with its question, keys included: only a presenter may pass it on. */
export type ItemForCandidate = Prisma.AttemptItemGetPayload<{ include: typeof itemForCandidate }>

/** An item of this attempt, in whatever state its section is. */
export async function findOptionalItemForCandidate(
  queries: Queries,
  attemptId: string,
  itemId: string,
): Promise<ItemForCandidate | null> {
  return queries.attemptItem.findFirst({ where: { id: itemId, section: { attemptId } }, include: itemForCandidate })
}

/** Which of these items are the attempt's. */
export async function selectOwnItemIds(queries: Queries, attemptId: string, itemIds: string[]): Promise<Set<string>> {
  const items = await queries.attemptItem.findMany({
    where: { id: { in: itemIds }, section: { attemptId } },
    select: { id: true },
  })
  return new Set(items.map(({ id }) => id))
}

/** The items whose last finished run of the visible cases was accepted. */
export async function selectPassingItemIds(queries: Queries, attemptId: string): Promise<Set<string>> {
  const rows = await queries.$queryRaw<{ itemId: string }[]>`
    SELECT "itemId"
      FROM (
        SELECT DISTINCT ON (submission.item_id) submission.item_id AS "itemId", run.marking ->> 'verdict' AS verdict
          FROM run JOIN submission ON submission.id = run.submission_id
         WHERE run.attempt_id = ${attemptId}::uuid AND run.finished_at IS NOT NULL AND run.requests IS NULL
         ORDER BY submission.item_id, run.requested_at DESC
      ) AS last_runs
     WHERE verdict = 'accepted'`
  return new Set(rows.map(({ itemId }) => itemId))
}

/** The instants that decide where an attempt stands, without a lock: to look, not to change. */
export async function selectAttemptInstants(queries: Queries, attemptId: string) {
  return queries.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: {
      startedAt: true,
      endsBy: true,
      finishedAt: true,
      gapCreditLeftMs: true,
      sections: {
        select: { position: true, allowedMs: true, startedAt: true, deadlineAt: true, closedAt: true },
        orderBy: { position: 'asc' },
      },
    },
  })
}

/** The device with which the candidate works, null before the first said so. */
export async function selectWorkingDevice(queries: Queries, attemptId: string): Promise<string | null> {
  const { workingDeviceId } = await queries.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { workingDeviceId: true } })
  return workingDeviceId
}

export async function setWorkingDevice(queries: Queries, attemptId: string, deviceId: string): Promise<void> {
  await queries.attempt.update({ where: { id: attemptId }, data: { workingDeviceId: deviceId }, select: { id: true } })
}
