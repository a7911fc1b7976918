import type { AnswerContent, FunctionCase, Language, Limits, QuestionOfKind } from '@assay/contracts'
import { judgeCall } from './judge-call.ts'
import { languageProblem } from './language.ts'
import { contentOf, failedOutcome, inScope, MarkingError, runOptions, type Marker, type Outcome } from './outcome.ts'
import { combined, markSpecs } from './spec.ts'

/** Runs what the question has of cases and specs against the answer. */
export async function markFunction(question: QuestionOfKind<'function'>, answer: AnswerContent, marker: Marker): Promise<Outcome> {
  const source = contentOf(answer, 'files')
  const { cases, specs } = question
  if (question.environment === 'react' && cases.length > 0) throw new MarkingError('React answers are tested by specs, not by cases.')
  if (specs.length === 0) return markCases(question, source, marker)
  const unfit = languageProblem(question.languages, source.language)
  if (unfit) return failedOutcome([{ name: 'answer', visible: true, weight: 1 }], unfit)
  const bySpecs = await markSpecs(question, source, marker)
  return cases.length === 0 ? bySpecs : combined([await markCases(question, source, marker), bySpecs])
}

function markCases(question: QuestionOfKind<'function'>, source: Source, marker: Marker): Promise<Outcome> {
  if (question.export === null) throw new MarkingError('The question names no export to call.')
  return markCalls({ ...question, export: question.export }, source, marker)
}

type Source = Extract<AnswerContent, { type: 'files' }>

interface Callable {
  export: string
  languages: Language[]
  cases: FunctionCase[]
  performance: boolean
  limits: Limits
}

/** Calls the answer's export with the arguments of each case and compares, here, what comes back. */
export async function markCalls(question: Callable, source: Source, marker: Marker): Promise<Outcome> {
  const cases = inScope(question.cases, marker.scope)
  const unfit = languageProblem(question.languages, source.language)
  if (unfit) return failedOutcome(cases, unfit)
  const job = { source, export: question.export, calls: cases.map(({ args, unchanged }) => ({ args, argsAfter: unchanged })), limits: question.limits }
  const { failure, calls, output } =
    source.language === 'python'
      ? await marker.sandbox.run({ engine: 'python', ...job }, runOptions(marker))
      : await marker.sandbox.run({ engine: 'javascript', ...job, performance: question.performance }, runOptions(marker))
  if (failure) return failedOutcome(cases, failure, output)
  return { cases: cases.map((each, index) => judgeCall(question.export, each, calls[index], source.language)), error: null, output }
}
