import { jobPriority, marking as markingSchema, ownRequests, type AnswerContent, type Marking, type OwnRequest } from '@assay/contracts'
import type { Queries } from './client.ts'
import { noteServerEvent } from './events.ts'
import { notifyRunFinished } from './notifications.ts'
import { enqueue } from './queue.ts'

/**
 * Starts a candidate's run: a submission of the content, in the question's own terms, and the job that marks its
 * visible cases, or sends `requests` in their place. Undefined, and nothing stored, while another run of the attempt is under way.
 */
export async function startOptionalRun(
  tx: Queries,
  { attemptId, itemId, content, requests = null }: { attemptId: string; itemId: string; content: AnswerContent; requests?: OwnRequest[] | null },
): Promise<{ id: string } | undefined> {
  const rows = await tx.$queryRaw<{ id: string; submissionId: string }[]>`
    WITH new AS (
      SELECT uuidv7() AS id, uuidv7() AS submission_id, assay_now() AS now
    ), run AS (
      INSERT INTO run (id, attempt_id, submission_id, in_flight_of, requested_at, requests)
      SELECT id, ${attemptId}::uuid, submission_id, ${attemptId}::uuid, now, ${requests && JSON.stringify(requests)}::jsonb FROM new
      ON CONFLICT (in_flight_of) DO NOTHING
      RETURNING id, submission_id, requested_at
    ), submission AS (
      INSERT INTO submission (id, item_id, content, submitted_at)
      SELECT submission_id, ${itemId}::uuid, ${JSON.stringify(content)}::jsonb, requested_at FROM run
    )
    SELECT id, submission_id AS "submissionId" FROM run`
  const run = rows[0]
  if (!run) return undefined
  await enqueue(tx, 'grade', { submissionId: run.submissionId, roundId: null }, { priority: jobPriority.run })
  await noteServerEvent(tx, attemptId, 'run-started', { itemId, runId: run.id })
  return { id: run.id }
}

/** A run of this attempt; `marking` holds only visible cases and is null until it is finished. */
export async function findOptionalRun(
  queries: Queries,
  { attemptId, runId }: { attemptId: string; runId: string },
): Promise<{ id: string; marking: Marking | null } | undefined> {
  const run = await queries.run.findFirst({ where: { id: runId, attemptId }, select: { id: true, marking: true } })
  return run ? { id: run.id, marking: markingSchema.nullable().parse(run.marking) } : undefined
}

/** The run of a submission that still waits for its marking, with the requests that it sends in place of the visible cases. */
export async function findOptionalRunUnderWay(queries: Queries, submissionId: string): Promise<{ requests: OwnRequest[] | null } | undefined> {
  const run = await queries.run.findFirst({ where: { submissionId, finishedAt: null }, select: { requests: true } })
  return run ? { requests: ownRequests.nullable().parse(run.requests) } : undefined
}

/** Stores what a run found, once; tells whoever waits for it, when the transaction commits. */
export async function finishRun(tx: Queries, submissionId: string, marking: Marking): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; attemptId: string }[]>`
    UPDATE run SET finished_at = assay_now(), in_flight_of = NULL, marking = ${JSON.stringify(marking)}::jsonb
     WHERE submission_id = ${submissionId}::uuid AND finished_at IS NULL
    RETURNING id, attempt_id AS "attemptId"`
  for (const { id, attemptId } of rows) {
    await noteServerEvent(tx, attemptId, 'run-finished', { runId: id, verdict: marking.verdict })
    await notifyRunFinished(tx, id)
  }
}
