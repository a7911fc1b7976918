import { ApiProblem } from '@assay/api-client'
import type { ErrorCode } from '@assay/contracts'

const overCodes: ErrorCode[] = ['deadline_passed', 'section_not_open', 'attempt_finished', 'attempt_not_started']

/** The server takes no more answers for this section. */
export function isSectionOver(error: unknown): boolean {
  return error instanceof ApiProblem && overCodes.includes(error.code)
}

/** The item is no longer this browser's, e.g. because another link was opened in this browser meanwhile. */
export function isSessionOver(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 401 || error.status === 404)
}

/** Trying the same again later can help; so can opening the link again. */
export function isTemporary(error: ApiProblem): boolean {
  return error.status >= 500 || error.status === 429 || isSessionOver(error)
}

/** One second after the first failure, twice as long after each further one, at most 30 s; spread by up to a quarter. */
export function retryDelayMs(failures: number, random: () => number = Math.random): number {
  return Math.min(30_000, 1000 * 2 ** (failures - 1)) * (0.75 + random() / 4)
}
