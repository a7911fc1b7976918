import type { Queries } from './client.ts'

/** A longer outage is credited as if it were so long: no test waits for a server that is away for weeks. */
const LONGEST_MS = 7 * 24 * 60 * 60_000

/**
 * Notes an outage that ends now, and credits it, once, to every attempt whose clock ran in it: its end moves, and the
 * deadline of its open section. Returns those attempts, locked until the transaction ends. `graceMs` is the grace after
 * a deadline.
 */
export async function creditOutage(tx: Queries, outMs: number, graceMs: number): Promise<string[]> {
  const [outage] = await tx.$queryRaw<{ id: string; fromAt: Date; untilAt: Date }[]>`
    INSERT INTO server_outage (from_at, until_at)
    SELECT now - LEAST(${outMs}::float8, ${LONGEST_MS}::float8) * interval '1 millisecond', now FROM assay_now() AS now
    RETURNING id, from_at AS "fromAt", until_at AS "untilAt"`
  if (!outage) throw new Error('the outage was not stored')
  // A hand-in that is under way is waited for, so that what follows sees its section closed.
  await tx.$queryRaw`
    SELECT id FROM attempt WHERE finished_at IS NULL AND started_at < ${outage.untilAt} ORDER BY id FOR UPDATE`
  const credited = await tx.$queryRaw<{ attemptId: string }[]>`
    WITH credit AS (
      INSERT INTO time_credit (organization_id, attempt_id, section_id, kind, credited_ms, from_at, until_at, outage_id, created_at)
      SELECT a.organization_id, a.id, s.id, 'outage', extract(epoch FROM o.until_at - began) * 1000, began, o.until_at, o.id, o.until_at
        FROM server_outage o
        JOIN attempt a ON a.finished_at IS NULL AND a.started_at < o.until_at
         AND a.ends_by + (${graceMs}::int + a.gap_credit_left_ms) * interval '1 millisecond' >= o.from_at
        LEFT JOIN attempt_section s ON s.attempt_id = a.id AND s.closed_at IS NULL AND s.started_at < o.until_at
         AND s.deadline_at + (${graceMs}::int + a.gap_credit_left_ms) * interval '1 millisecond' >= o.from_at
       CROSS JOIN LATERAL (SELECT GREATEST(o.from_at, a.started_at, s.started_at) AS began) AS clipped
       WHERE o.id = ${outage.id}::uuid
      ON CONFLICT (attempt_id, outage_id) DO NOTHING
      RETURNING attempt_id, section_id, credited_ms, from_at
    ), sections AS (
      UPDATE attempt_section
         SET deadline_at = deadline_at + credit.credited_ms * interval '1 millisecond',
             credited_ms = LEAST(attempt_section.credited_ms::bigint + credit.credited_ms, 2147483647)
        FROM credit
       WHERE id = credit.section_id
    ), attempts AS (
      UPDATE attempt SET ends_by = ends_by + credit.credited_ms * interval '1 millisecond' FROM credit WHERE id = credit.attempt_id
    ), noted AS (
      INSERT INTO event (attempt_id, at, type, payload)
      SELECT attempt_id, from_at, 'server-outage', jsonb_build_object('ms', credited_ms) FROM credit
    )
    SELECT attempt_id AS "attemptId" FROM credit`
  return credited.map(({ attemptId }) => attemptId)
}
