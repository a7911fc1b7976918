import type { Queries } from './client.ts'

/** The newest answer to an item that came after its section's time, when it says something else than the one that counts. */
export interface LateAnswer {
  itemId: string
  sectionTitle: string
  questionTitle: string
  /** As it was presented, like `answer.content`. */
  content: unknown
  receivedAt: Date
  /** After the end of its section, in milliseconds. */
  lateByMs: number
}

/** What of an attempt came too late to count, in the order of its questions. Plan: index look-ups down from the attempt. */
export async function selectLateAnswers(queries: Queries, attemptId: string): Promise<LateAnswer[]> {
  return queries.$queryRaw`
    SELECT i.id AS "itemId", asked.title AS "sectionTitle", q.title AS "questionTitle",
           late.content, late.received_at AS "receivedAt",
           floor(extract(epoch FROM late.received_at - COALESCE(s.closed_at, s.deadline_at)) * 1000)::float8 AS "lateByMs"
      FROM attempt_section s
      JOIN assessment_section asked ON asked.id = s.assessment_section_id
      JOIN attempt_item i ON i.section_id = s.id
      JOIN question_version q ON q.id = i.question_version_id
      JOIN LATERAL (
        SELECT content, received_at FROM answer_revision
         WHERE item_id = i.id AND outcome = 'late'
         ORDER BY received_at DESC, id DESC LIMIT 1
      ) late ON true
      LEFT JOIN answer ON answer.item_id = i.id
     WHERE s.attempt_id = ${attemptId}::uuid AND late.content IS DISTINCT FROM answer.content
     ORDER BY s.position, i.position`
}
