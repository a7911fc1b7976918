import type { Failure } from './job.ts'

/** Of an answer's own message, which may be endless: more than anyone reads, less than a part may hold. */
const maxMessage = 4000

/** A failure; `at` is where in the candidate's own source it lies, 1-based. What is no place in it is left out. */
export function failure(verdict: Failure['verdict'], message: string, at: Position | null = null): Failure {
  return { verdict, message: message.slice(0, maxMessage), line: placeOf(at?.line), column: placeOf(at?.column) }
}

function placeOf(number: number | null | undefined): number | null {
  return number && number > 0 ? number : null
}

export interface Position {
  line: number
  column: number | null
}

/** Line and column (1-based) of a 0-based offset in UTF-16 units. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset))
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1 }
}
