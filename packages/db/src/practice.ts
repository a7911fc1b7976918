import { jobPriority, marking as markingSchema, questionContent, questionKind, type AnswerContent, type Marking, type QuestionContent, type QuestionKind } from '@assay/contracts'
import { Prisma, type Queries } from './client.ts'
import { notifyRunFinished } from './notifications.ts'
import { enqueue } from './queue.ts'

/** Questions of this area are for trying out: no list of the bank shows them and no assessment can ask them. */
export const PRACTICE_AREA = 'practice'

export interface PracticeQuestion {
  versionId: string
  content: QuestionContent
}

/** The kinds of question that the test of an invitation may hold, whatever is drawn, in order of their first slot. */
export async function selectKindsOfTest(queries: Queries, invitationId: string): Promise<QuestionKind[]> {
  const rows = await queries.$queryRaw<{ kind: string }[]>`
    SELECT question.kind
      FROM invitation
      JOIN assessment_section AS section ON section.version_id = invitation.assessment_version_id
      JOIN assessment_slot AS slot ON slot.section_id = section.id
      JOIN assessment_slot_question AS choice ON choice.slot_id = slot.id
      JOIN question_version AS question ON question.id = choice.question_version_id
     WHERE invitation.id = ${invitationId}::uuid
     GROUP BY question.kind
     ORDER BY min(section.position * 1000 + slot.position)`
  return rows.map(({ kind }) => questionKind.parse(kind))
}

/** The library's newest practice question of each of these kinds, keys included: only a presenter may pass it on. */
export async function selectPracticeQuestions(queries: Queries, kinds: QuestionKind[]): Promise<PracticeQuestion[]> {
  const rows = await queries.$queryRaw<{ versionId: string; kind: string; content: unknown }[]>`
    SELECT DISTINCT ON (version.kind) version.id AS "versionId", version.kind, version.content
      FROM question_version AS version
      JOIN question ON question.id = version.question_id
      JOIN organization ON organization.id = question.organization_id
     WHERE organization.kind = 'library' AND question.retired_at IS NULL
       AND split_part(version.skill, '/', 1) = ${PRACTICE_AREA} AND version.kind = ANY (${kinds}::text[])
     ORDER BY version.kind, version.created_at DESC, version.id DESC`
  return kinds.flatMap((kind) => {
    const row = rows.find((each) => each.kind === kind)
    return row ? [{ versionId: row.versionId, content: questionContent.parse(row.content) }] : []
  })
}

/**
 * Starts the run of a practice question, in the place of the one before. Undefined, and nothing stored, while that one is
 * under way.
 */
export async function startOptionalPracticeRun(
  tx: Queries,
  { invitationId, questionVersionId, content }: { invitationId: string; questionVersionId: string; content: AnswerContent },
): Promise<{ id: string } | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO practice_run (invitation_id, question_version_id, content, requested_at)
    VALUES (${invitationId}::uuid, ${questionVersionId}::uuid, ${JSON.stringify(content)}::jsonb, assay_now())
    ON CONFLICT (invitation_id) DO UPDATE
       SET id = uuidv7(), question_version_id = excluded.question_version_id, content = excluded.content,
           requested_at = excluded.requested_at, finished_at = NULL, marking = NULL
     WHERE practice_run.finished_at IS NOT NULL
    RETURNING id`
  const run = rows[0]
  if (run) await enqueue(tx, 'practice', { runId: run.id }, { priority: jobPriority.run })
  return run
}

/** The run of this invitation; `marking` is null until it is finished. */
export async function findOptionalPracticeRun(
  queries: Queries,
  { invitationId, runId }: { invitationId: string; runId: string },
): Promise<{ id: string; marking: Marking | null } | undefined> {
  const run = await queries.practiceRun.findFirst({ where: { id: runId, invitationId }, select: { id: true, marking: true } })
  return run ? { id: run.id, marking: markingSchema.nullable().parse(run.marking) } : undefined
}

/** What a practice run is to mark, keys included. Undefined when it was done or replaced, or the test has started. */
export async function findOptionalPracticeToMark(
  queries: Queries,
  runId: string,
): Promise<{ question: QuestionContent; content: unknown } | undefined> {
  const run = await queries.practiceRun.findFirst({
    where: { id: runId, finishedAt: null },
    select: { content: true, questionVersion: { select: { content: true } } },
  })
  return run ? { question: questionContent.parse(run.questionVersion.content), content: run.content } : undefined
}

/** Stores what a practice run found, once, forgets what was written, and tells whoever waits. */
export async function finishPracticeRun(tx: Queries, runId: string, marking: Marking): Promise<void> {
  const finished = await tx.$executeRaw`
    UPDATE practice_run SET finished_at = assay_now(), content = NULL, marking = ${JSON.stringify(marking)}::jsonb
     WHERE id = ${runId}::uuid AND finished_at IS NULL`
  if (finished > 0) await notifyRunFinished(tx, runId)
}

/** Forgets what was practised. */
export async function deletePracticeRun(tx: Queries, invitationId: string): Promise<void> {
  await tx.practiceRun.deleteMany({ where: { invitationId } })
}

/** A condition on a question version's skill: not for practice. */
export const isNoPractice = Prisma.sql`split_part(version.skill, '/', 1) <> ${PRACTICE_AREA}`
