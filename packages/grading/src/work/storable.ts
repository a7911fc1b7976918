import type { Marking } from '@assay/contracts'
import { notMarked } from './not-marked.ts'

/** The marking of a run as its candidate may see it: nothing hidden, and of our own failures no more than that we failed. */
export function asShownToCandidate(marking: Marking): Marking {
  if (marking.verdict === 'internal-error') return notMarked(marking.points, 'The run failed on our side. Your answer is kept; try again.')
  return { ...marking, cases: marking.cases.filter(({ visible }) => visible) }
}

/** The same value with text that Postgres can store as JSON: an answer may print NUL and halves of surrogate pairs. */
export function storable<T>(value: T): T {
  // JSON escapes exactly these (a surrogate pair stays as it is), in keys too; an escaped backslash before is not one.
  return JSON.parse(JSON.stringify(value).replaceAll(/(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][\da-f]{2})/g, '$1\\ufffd')) as T
}
