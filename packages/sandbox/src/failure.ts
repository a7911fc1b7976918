import type { Failure } from './job.ts'

/** A failure; `at` is where in the candidate's own source it lies, 1-based. */
export function failure(verdict: Failure['verdict'], message: string, at: Position | null = null): Failure {
  return { verdict, message, line: at?.line ?? null, column: at?.column ?? null }
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
