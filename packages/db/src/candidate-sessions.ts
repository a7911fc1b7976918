import type pg from 'pg'
import type { Queries } from './client.ts'
import { hashSecret, newSecret } from './secrets.ts'

/** A session outlives its invitation by this much: the longest test, started at the last moment, with all its pauses. */
const DAYS_AFTER_EXPIRY = 7

/** Devices of one invitation that are signed in at one time. */
const MAX_DEVICES = 20

/** Makes a session for one device and returns the secret of its cookie, which is not stored. Too many end the oldest. */
export async function insertCandidateSession(queries: Queries, invitationId: string): Promise<{ secret: string; expiresAt: Date }> {
  const secret = newSecret()
  const rows = await queries.$queryRaw<{ expires_at: Date }[]>`
    INSERT INTO candidate_session (invitation_id, hash, created_at, expires_at)
    SELECT id, ${hashSecret(secret)}, now, GREATEST(now, expires_at) + ${DAYS_AFTER_EXPIRY} * interval '1 day'
      FROM invitation, assay_now() AS now
     WHERE id = ${invitationId}::uuid
    RETURNING expires_at`
  const row = rows[0]
  if (!row) throw new Error(`there is no invitation ${invitationId}`)
  await queries.$executeRaw`
    DELETE FROM candidate_session
     WHERE id IN (
       SELECT id FROM candidate_session WHERE invitation_id = ${invitationId}::uuid
        ORDER BY created_at DESC, id DESC OFFSET ${MAX_DEVICES}
     )`
  return { secret, expiresAt: row.expires_at }
}

/** When each device opened the invitation, first to last. */
export async function selectOpenings(queries: Queries, invitationId: string): Promise<Date[]> {
  const sessions = await queries.candidateSession.findMany({
    where: { invitationId },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  })
  return sessions.map(({ createdAt }) => createdAt)
}

export interface CandidateSession {
  invitationId: string
  organizationId: string
  /** Null before the start. */
  attemptId: string | null
  /** The clock has ended something that nobody has closed yet. */
  isOverdue: boolean
}

interface SessionRow {
  invitation_id: string
  organization_id: string
  attempt_id: string | null
  is_overdue: boolean
}

/** The session of a cookie's secret, read at every request of a candidate. `graceMs` is the grace after a deadline. */
export async function findOptionalCandidateSession(
  pool: pg.Pool,
  secret: string,
  graceMs: number,
): Promise<CandidateSession | undefined> {
  const { rows } = await pool.query<SessionRow>({ name: 'candidate-session', text: sessionText, values: [hashSecret(secret), graceMs] })
  const row = rows[0]
  if (!row) return undefined
  return {
    invitationId: row.invitation_id,
    organizationId: row.organization_id,
    attemptId: row.attempt_id,
    isOverdue: row.is_overdue,
  }
}

const sessionText = `
  SELECT s.invitation_id, i.organization_id, a.id AS attempt_id,
         a.id IS NOT NULL AND a.finished_at IS NULL AND (
           a.ends_by + $2 * interval '1 millisecond' < now
           OR EXISTS (
             SELECT FROM attempt_section
              WHERE attempt_id = a.id AND closed_at IS NULL AND deadline_at + $2 * interval '1 millisecond' < now
           )
         ) AS is_overdue
    FROM candidate_session s
    JOIN invitation i ON i.id = s.invitation_id
    LEFT JOIN attempt a ON a.invitation_id = i.id
    CROSS JOIN assay_now() AS now
   WHERE s.hash = $1 AND s.expires_at > now`
