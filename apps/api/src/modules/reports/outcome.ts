import { addScores, percentOf } from '@assay/assessment'
import type { ItemState, Score } from '@assay/contracts'
import type { ItemProgress } from '@assay/db'

export interface Outcome {
  state: ItemState
  score: Score
}

/**
 * How far an item has come and what it counts. Its percentage is unknown while someone still owes it a mark, and when
 * marking failed for our own reasons: that never counts as zero in silence.
 */
export function outcomeOf(item: ItemProgress): Outcome {
  const state = stateOf(item)
  if (state === 'not-answered') return { state, score: known(0, item.points) }
  if (state === 'graded') return { state, score: known(item.reviewScore ?? item.score ?? 0, item.points) }
  return { state, score: { points: 0, outOf: item.points, percent: null } }
}

function stateOf(item: ItemProgress): ItemState {
  if (!item.isSectionClosed) return 'not-handed-in'
  if (!item.isAnswered && !item.isSubmitted) return 'not-answered'
  if (item.verdict === null) return 'grading'
  if (item.verdict === 'internal-error') return 'failed'
  if (item.verdict === 'needs-review' && item.reviewScore === null) return 'needs-review'
  return 'graded'
}

function known(points: number, outOf: number): Score {
  return { points, outOf, percent: percentOf(points, outOf) }
}

/** What an attempt's items still wait for, and the percentage of all, once it is known. A failed marking is ours to do again. */
export function summaryOf(outcomes: Outcome[]): { toGrade: number; toReview: number; percent: number | null } {
  const count = (...states: ItemState[]) => outcomes.filter(({ state }) => states.includes(state)).length
  return {
    toGrade: count('grading', 'failed'),
    toReview: count('needs-review'),
    percent: addScores(outcomes.map(({ score }) => score)).percent,
  }
}
