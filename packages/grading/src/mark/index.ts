import { combineCases } from '@assay/assessment'
import type { AnswerContent, Marking, QuestionContent } from '@assay/contracts'
import type { Sandbox } from '@assay/sandbox'
import { markChoice } from './choice.ts'
import { markFunction } from './function.ts'
import { markHttpApi } from './http-api.ts'
import { markNumeric } from './numeric.ts'
import { markOpenapi } from './openapi.ts'
import { markOrdering } from './ordering.ts'
import { failedCase, type Marker, type Outcome, type Scope } from './outcome.ts'
import { markRefactor } from './refactor.ts'
import { markReview } from './review.ts'
import { markShortText } from './short-text.ts'
import { markSql } from './sql.ts'
import { markWritten } from './written.ts'

export type { Scope } from './outcome.ts'

/**
 * Marks one answer to one question: the only scorer. It never rejects: what goes wrong on our side is the verdict
 * `internal-error`, with the reason in `error`. `scope` `visible` marks the visible cases only and sends nothing hidden
 * into the sandbox. Jobs of one `shareKey` may share a process.
 */
export async function mark(
  question: QuestionContent,
  answer: AnswerContent,
  scope: Scope,
  sandbox: Sandbox,
  { shareKey }: { shareKey?: string } = {},
): Promise<Marking> {
  const began = performance.now()
  const { cases, error, output } = await outcomeOf(question, answer, { sandbox, scope, shareKey }).catch(ourFault)
  const { verdict, score } = combineCases(cases, question.points)
  return {
    verdict,
    score,
    points: question.points,
    cases,
    error: error ?? internalReason(cases),
    output: output === '' ? null : output,
    ms: performance.now() - began,
  }
}

async function outcomeOf(question: QuestionContent, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  switch (question.kind) {
    case 'choice':
      return markChoice(question, answer)
    case 'numeric':
      return markNumeric(question, answer)
    case 'short-text':
      return markShortText(question, answer)
    case 'ordering':
      return markOrdering(question, answer)
    case 'written':
      return markWritten(answer)
    case 'review':
      return markReview(question, answer)
    case 'function':
      return markFunction(question, answer, marker)
    case 'sql':
      return markSql(question, answer, marker)
    case 'http-api':
      return markHttpApi(question, answer, marker)
    case 'openapi':
      return markOpenapi(question, answer, marker)
    case 'refactor':
      return markRefactor(question, answer, marker)
  }
}

function ourFault(problem: unknown): Outcome {
  const message = problem instanceof Error ? problem.message : String(problem)
  return {
    cases: [failedCase({ name: 'marking', visible: true, weight: 1 }, 'internal-error', message)],
    error: { message, line: null, column: null },
    output: null,
  }
}

/** Why a case failed for our own reasons, so that it is not looked for in vain. */
function internalReason(cases: Outcome['cases']): Marking['error'] {
  const failed = cases.find(({ verdict }) => verdict === 'internal-error')
  return failed ? { message: failed.message ?? 'The sandbox failed.', line: null, column: null } : null
}
