import { Prisma, type Queries } from './client.ts'
import { noteServerEvent } from './events.ts'

/** A gap of the candidate's connection, as it was reported and judged. */
export interface GapCredit {
  kind: 'gap'
  gapId: string
  fromAt: Date
  untilAt: Date
  /** From when on nothing was edited. */
  idleFromAt: Date
}

/** Time that a recruiter gave. */
export interface ExtensionCredit {
  kind: 'extension'
  memberId: string
  reason: string
}

/** Whose clock is moved; the section's deadline is moved with the attempt's end once it has started. */
interface Clock {
  attempt: { id: string; organizationId: string; now: Date }
  section: { id: string; position: number }
}

/**
 * Moves a section's deadline, and the end of its attempt, and keeps why. Needs the attempt's lock. A gap uses up the cap
 * on credit for gaps by what it is credited.
 */
export async function insertTimeCredit(
  tx: Queries,
  { attempt, section }: Clock,
  creditedMs: number,
  why: GapCredit | ExtensionCredit,
): Promise<void> {
  const data = { organizationId: attempt.organizationId, attemptId: attempt.id, sectionId: section.id, creditedMs, createdAt: attempt.now }
  await tx.timeCredit.create({ data: { ...data, ...why } })
  await tx.$executeRaw`
    UPDATE attempt_section
       SET deadline_at = deadline_at + ${creditedMs}::int * interval '1 millisecond', credited_ms = credited_ms + ${creditedMs}::int
     WHERE id = ${section.id}::uuid`
  await tx.$executeRaw`
    UPDATE attempt
       SET ends_by = ends_by + ${creditedMs}::int * interval '1 millisecond',
           gap_credit_left_ms = gap_credit_left_ms - ${why.kind === 'gap' ? creditedMs : 0}::int
     WHERE id = ${attempt.id}::uuid`
  const payload = { position: section.position, ms: creditedMs }
  if (why.kind === 'gap') await noteServerEvent(tx, attempt.id, 'connection-gap', payload, why.fromAt)
  else await noteServerEvent(tx, attempt.id, 'time-extended', payload, attempt.now)
}

const withPeople = {
  section: { select: { position: true } },
  member: { select: { user: { select: { name: true } } } },
} satisfies Prisma.TimeCreditInclude

/** A credit with what a report says of it. */
export type TimeCreditWithPeople = Prisma.TimeCreditGetPayload<{ include: typeof withPeople }>

/** All credits of an attempt, in the order in which they came in. */
export async function selectTimeCredits(queries: Queries, attemptId: string): Promise<TimeCreditWithPeople[]> {
  return queries.timeCredit.findMany({ where: { attemptId }, orderBy: { id: 'asc' }, include: withPeople })
}

/** When anything of the attempt that a candidate sends by working reached the server, within a stretch of time. */
export async function selectArrivals(queries: Queries, attemptId: string, { fromAt, untilAt }: { fromAt: Date; untilAt: Date }): Promise<Date[]> {
  const rows = await queries.$queryRaw<{ at: Date }[]>`
    SELECT at FROM (
      SELECT r.received_at AS at
        FROM answer_revision r JOIN attempt_item i ON i.id = r.item_id JOIN attempt_section s ON s.id = i.section_id
       WHERE s.attempt_id = ${attemptId}::uuid
       UNION ALL
      SELECT received_at FROM event_batch WHERE attempt_id = ${attemptId}::uuid
       UNION ALL
      SELECT requested_at FROM run WHERE attempt_id = ${attemptId}::uuid
    ) AS arrival
     WHERE at BETWEEN ${fromAt} AND ${untilAt}`
  return rows.map(({ at }) => at)
}
