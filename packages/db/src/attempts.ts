import { Prisma, type Queries } from './client.ts'

const forCandidate = {
  organization: { select: { name: true } },
  candidate: { select: { name: true, email: true } },
  assessmentVersion: {
    select: {
      title: true,
      pauseAllowedMs: true,
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
      sections: { create: sections.map(({ items, ...section }) => ({ ...section, items: { create: items } })) },
    },
    select: { id: true },
  })
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
  questionVersion: { select: { content: true } },
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
