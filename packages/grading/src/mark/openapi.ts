import type { AnswerContent, CaseResult, OpenapiCheck, QuestionOfKind } from '@assay/contracts'
import type { OpenapiResult } from '@assay/sandbox'
import { checkHolds } from './compare/document.ts'
import { contentOf, failedOutcome, inScope, MarkingError, runOptions, scoredCase, type Marker, type Outcome } from './outcome.ts'

const documentCase = { name: 'the document can be read', visible: true, weight: 0 }
const lintCase = { name: 'lint', visible: true, weight: 1 }

/** Resolves and lints the document in the sandbox and checks it here. A Run shows the parser's and the linter's findings. */
export async function markOpenapi(question: QuestionOfKind<'openapi'>, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  const document = contentOf(answer, 'files').files['answer.yaml'] ?? ''
  const checks = inScope(question.checks, marker.scope)
  const { failure, resolved, lint } = await marker.sandbox.run({ engine: 'openapi', document, limits: question.limits }, runOptions(marker))
  if (failure) return failedOutcome([documentCase, ...checks, ...(question.lint ? [lintCase] : [])], failure)
  if (resolved === null) throw new MarkingError('The sandbox read the document but did not resolve it.')
  return {
    cases: [
      scoredCase(documentCase, 1),
      ...checks.map((check) => judge(check, checkHolds(check, resolved))),
      ...(question.lint ? [lintResult(question.lint.minimum, lint)] : []),
    ],
    error: null,
    output: lint && lint.problems.length > 0 ? lint.problems.map(showProblem).join('\n') : null,
  }
}

function judge(check: OpenapiCheck, holds: boolean): CaseResult {
  return scoredCase(check, holds ? 1 : 0, { message: holds ? null : check.message })
}

function lintResult(minimum: number, lint: OpenapiResult['lint']): CaseResult {
  if (!lint) throw new MarkingError('The sandbox did not lint the document.')
  const percent = Math.floor(lint.percent)
  return scoredCase(lintCase, lint.percent >= minimum ? 1 : 0, {
    message: `${percent} % of the linter’s rules have no error; ${minimum} % are asked for.`,
  })
}

function showProblem({ rule, message, line, column }: NonNullable<OpenapiResult['lint']>['problems'][number]): string {
  return `${line}:${column} ${rule}: ${message}`
}
