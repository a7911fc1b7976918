import type { AnswerContent, FunctionCase, Language, Limits, QuestionOfKind } from '@assay/contracts'
import { judgeCall } from './judge-call.ts'
import { languageProblem } from './language.ts'
import { contentOf, failedOutcome, inScope, MarkingError, runOptions, type Marker, type Outcome } from './outcome.ts'

/** Calls the answer's export with the arguments of each case and compares, here, what comes back. */
export async function markFunction(question: QuestionOfKind<'function'>, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  if (question.specs.length > 0 || question.environment === 'react') {
    throw new MarkingError('Spec files and React components cannot be graded yet; only functions with cases.yaml can.')
  }
  if (question.export === null) throw new MarkingError('The question names no export to call.')
  return markCalls({ ...question, export: question.export }, contentOf(answer, 'files'), marker)
}

interface Callable {
  export: string
  languages: Language[]
  cases: FunctionCase[]
  performance: boolean
  limits: Limits
}

/** The cases of a question that is answered with a function. */
export async function markCalls(question: Callable, source: Extract<AnswerContent, { type: 'files' }>, marker: Marker): Promise<Outcome> {
  const cases = inScope(question.cases, marker.scope)
  const unfit = languageProblem(question.languages, source.language)
  if (unfit) return failedOutcome(cases, unfit)
  const { failure, calls, output } = await marker.sandbox.run(
    {
      engine: 'javascript',
      source,
      export: question.export,
      calls: cases.map(({ args }) => ({ args })),
      performance: question.performance,
      limits: question.limits,
    },
    runOptions(marker),
  )
  if (failure) return failedOutcome(cases, failure, output)
  return { cases: cases.map((each, index) => judgeCall(question.export, each, calls[index])), error: null, output }
}
