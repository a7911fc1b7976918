import type { ErrorCode, Problem, SavedAnswer } from '@assay/contracts'

/** The API refused: `problem` is its RFC 9457 document, `code` is from the catalogue. */
export class ApiProblem extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly problem: Problem

  constructor(problem: Problem & { code: ErrorCode }) {
    super(problem.detail)
    this.name = 'ApiProblem'
    this.code = problem.code
    this.status = problem.status
    this.problem = problem
  }
}

/** The API gave no answer of its own: no connection, an aborted request, or something in between that answered instead. */
export class NetworkError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'NetworkError'
  }
}

/** The newer answer that a refused save met, or null when `error` is anything else. */
export function newerAnswer(error: unknown): SavedAnswer | null {
  if (!(error instanceof ApiProblem) || error.code !== 'answer_outdated') return null
  return (error.problem as Problem & { current: SavedAnswer }).current
}
