import type { AnswerContent, CaseResult, QuestionOfKind } from '@assay/contracts'
import type { SpecResult, SpecTest } from '@assay/sandbox'
import { failedCase, failedOutcome, inScope, runOptions, scoredCase, type Marker, type Outcome } from './outcome.ts'

type FunctionQuestion = QuestionOfKind<'function'>
type Spec = FunctionQuestion['specs'][number]
type Source = Extract<AnswerContent, { type: 'files' }>

/** Runs the specs of the scope that are for the answer's language, each by itself; every test that they report is a case. */
export async function markSpecs(question: FunctionQuestion, source: Source, marker: Marker): Promise<Outcome> {
  const language = source.language === 'python' ? 'python' : 'javascript'
  const specs = inScope(question.specs, marker.scope).filter((spec) => spec.language === language)
  const outcomes = await Promise.all(specs.map((spec) => markSpec(question, spec, source, marker)))
  return combined(outcomes)
}

/** Cases one after another; of what could not run, the first reason. */
export function combined(outcomes: Outcome[]): Outcome {
  const output = outcomes.map((each) => each.output ?? '').join('')
  return {
    cases: outcomes.flatMap(({ cases }) => cases),
    error: outcomes.find(({ error }) => error !== null)?.error ?? null,
    output: output === '' ? null : output,
  }
}

async function markSpec(question: FunctionQuestion, spec: Spec, source: Source, marker: Marker): Promise<Outcome> {
  const { failure, tests, output } = await runTests(question, spec, source, marker)
  const whole = { name: spec.file, visible: spec.visible, weight: 1 }
  if (failure) return failedOutcome([whole], failure, output)
  if (tests.length === 0) return { cases: [failedCase(whole, 'not-run', `${spec.file} has no test.`)], error: null, output }
  return { cases: tests.map((test) => judgeTest(test, spec)), error: null, output }
}

function runTests({ environment, support, performance, limits }: FunctionQuestion, spec: Spec, source: Source, marker: Marker): Promise<SpecResult> {
  const isPython = ([file]: [string, string]) => file.endsWith('.py')
  const modules = Object.entries(support)
  if (source.language === 'python') {
    const job = { source, spec, support: Object.fromEntries(modules.filter(isPython)), limits }
    return marker.sandbox.run({ engine: 'python-spec', ...job }, runOptions(marker))
  }
  const job = { source, spec, support: Object.fromEntries(modules.filter((each) => !isPython(each))), limits }
  return marker.sandbox.run({ engine: environment ?? 'spec', ...job, performance }, runOptions(marker))
}

function judgeTest({ name, outcome, message, ms }: SpecTest, { visible }: Spec): CaseResult {
  const one = { name, visible, weight: 1 }
  if (outcome === 'passed') return { ...scoredCase(one, 1), ms }
  return { ...failedCase(one, outcome === 'failed' ? 'wrong-answer' : outcome, message), ms }
}
