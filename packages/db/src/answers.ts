import { readFileSync } from 'node:fs'
import { answerTypeOfKind, questionKinds, type AnswerContent, type SaveAnswer, type SavedAnswer } from '@assay/contracts'
import type pg from 'pg'

const saveText = readFileSync(new URL('sql/save-answer.sql', import.meta.url), 'utf8')
const currentText = readFileSync(new URL('sql/current-answer.sql', import.meta.url), 'utf8')

export type SaveOutcome =
  | { outcome: 'saved'; revision: number; savedAt: Date }
  /** Another tab or device was faster; what was sent is kept among the revisions. */
  | { outcome: 'outdated'; current: SavedAnswer | null }
  /** The section's time is over; what was sent is kept and marked. */
  | { outcome: 'late' }
  /** As late, but so much of it was kept before that this was not. */
  | { outcome: 'late-not-kept' }
  | { outcome: 'wrong-type' }
  /** The item is not of this attempt, or its section has not started. */
  | { outcome: 'not-found' }

interface SaveRow {
  outcome: 'saved' | 'outdated' | 'late' | 'late-not-kept' | 'wrong-type'
  revision: number | null
  saved_at: Date | null
}

interface CurrentRow {
  revision: number
  content: AnswerContent
  saved_at: Date
  own_revision: number | null
  own_saved_at: Date | null
}

/**
 * Saves an answer if its section is open and its base is the newest revision. A repeated save id changes nothing and
 * gets its first result. `graceMs` is how long after the deadline a save still counts.
 */
export async function saveAnswer(
  pool: pg.Pool,
  { attemptId, itemId, save, graceMs }: { attemptId: string; itemId: string; save: SaveAnswer; graceMs: number },
): Promise<SaveOutcome> {
  const kinds = questionKinds.filter((kind) => answerTypeOfKind[kind] === save.content.type)
  const { rows } = await pool.query<SaveRow>({
    name: 'save-answer',
    text: saveText,
    values: [attemptId, itemId, save.base, save.saveId, JSON.stringify(save.content), graceMs, kinds],
  })
  const row = rows[0]
  if (!row) return { outcome: 'not-found' }
  if (row.outcome === 'outdated') return outdated(pool, itemId, save.saveId)
  if (row.outcome !== 'saved') return { outcome: row.outcome }
  if (row.revision === null || row.saved_at === null) throw new Error('a saved answer has a revision')
  return { outcome: 'saved', revision: row.revision, savedAt: row.saved_at }
}

/** Two sends of one save id can pass each other: the second then finds that it was saved after all. */
async function outdated(pool: pg.Pool, itemId: string, saveId: string): Promise<SaveOutcome> {
  const { rows } = await pool.query<CurrentRow>({ name: 'current-answer', text: currentText, values: [itemId, saveId] })
  const row = rows[0]
  if (!row) return { outcome: 'outdated', current: null }
  if (row.own_revision !== null && row.own_saved_at !== null) {
    return { outcome: 'saved', revision: row.own_revision, savedAt: row.own_saved_at }
  }
  return {
    outcome: 'outdated',
    current: { revision: row.revision, content: row.content, savedAt: row.saved_at.toISOString() },
  }
}
