import { failure, type Position } from '../failure.ts'
import type { Failure } from '../job.ts'

/** Why an answer could not be loaded; carries the failure that its candidate gets to read. */
export class AnswerFault extends Error {
  readonly failure: Failure

  constructor(verdict: Failure['verdict'], message: string, at: Position | null = null) {
    super(message)
    this.failure = failure(verdict, message, at)
  }
}
