import { GRACE_MS, sectionStateAt } from '@assay/assessment'
import { ProblemError, type ItemView, type SaveAnswer, type SaveResult } from '@assay/contracts'
import { databaseNow, findOptionalItemForCandidate, saveAnswer, type Database, type ItemForCandidate, type Queries } from '@assay/db'
import { presentItem, presentSaved } from './present.ts'

/** An item of the open section, with the candidate's newest answer. */
export async function viewItem({ prisma }: Database, attemptId: string, itemId: string): Promise<ItemView> {
  return presentItem(await selectOpenItem(prisma, attemptId, itemId))
}

/** The attempt's item, if its section is open: what is upcoming or handed in stays closed. */
export async function selectOpenItem(queries: Queries, attemptId: string, itemId: string): Promise<ItemForCandidate> {
  const item = await findOptionalItemForCandidate(queries, attemptId, itemId)
  if (!item) throw new ProblemError('not_found')
  if (sectionStateAt(item.section, await databaseNow(queries)) !== 'open') throw new ProblemError('section_not_open')
  return item
}

/** Saves an answer; what is refused is kept too, unless it does not fit the question or too much of it is late. */
export async function save({ pool }: Database, attemptId: string, itemId: string, body: SaveAnswer): Promise<SaveResult> {
  const result = await saveAnswer(pool, { attemptId, itemId, save: body, graceMs: GRACE_MS })
  switch (result.outcome) {
    case 'saved':
      return presentSaved(result)
    case 'outdated':
      throw new ProblemError('answer_outdated', { members: { current: result.current } })
    case 'late':
      throw new ProblemError('deadline_passed')
    case 'late-not-kept':
      throw new ProblemError('late_not_kept')
    case 'wrong-type':
      throw new ProblemError('answer_wrong_type')
    case 'not-found':
      throw new ProblemError('not_found')
  }
}
