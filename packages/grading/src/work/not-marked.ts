import type { Marking } from '@assay/contracts'

/** The marking of an answer that nobody could mark: our fault, with its reason, never a score. */
export function notMarked(points: number, message: string): Marking {
  return { verdict: 'internal-error', score: 0, points, cases: [], error: { message, line: null, column: null }, output: null, ms: 0 }
}
