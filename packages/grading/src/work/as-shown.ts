import type { Marking } from '@assay/contracts'
import { notMarked } from './not-marked.ts'

/** The marking of a run as its candidate may see it: nothing hidden, and of our own failures no more than that we failed. */
export function asShownToCandidate(marking: Marking): Marking {
  if (marking.verdict === 'internal-error') return notMarked(marking.points, 'The run failed on our side. Your answer is kept; try again.')
  return { ...marking, cases: marking.cases.filter(({ visible }) => visible) }
}
