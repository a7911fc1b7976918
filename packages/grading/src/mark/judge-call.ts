import { showCall, showValue, type CaseResult, type FunctionCase } from '@assay/contracts'
import type { CallOutcome } from '@assay/sandbox'
import { isAsExpected } from './compare/value.ts'
import { failedCase, scoredCase } from './outcome.ts'

/** The result of a case from how its call ended; a call that is missing did not run. */
export function judgeCall(name: string, functionCase: FunctionCase, outcome: CallOutcome | undefined): CaseResult {
  if (!outcome) return failedCase(functionCase, 'not-run', 'Not run: an earlier call ended the answer.')
  const details = {
    type: 'values' as const,
    call: showCall(name, functionCase.args),
    expected: showExpected(functionCase),
    actual: showActual(outcome),
  }
  const problem = 'failure' in outcome ? outcome.failure : mismatch(functionCase, outcome)
  const result = problem
    ? failedCase(functionCase, problem.verdict, problem.message)
    : scoredCase(functionCase, 1)
  return { ...result, ms: outcome.ms, details }
}

type Finished = Exclude<CallOutcome, { failure: unknown }>

/** What is wrong with how a call ended, or null. */
function mismatch({ returns, throws, unchanged, args }: FunctionCase, outcome: Finished) {
  const expected = throws ? `it to throw ${showThrows(throws)}` : showValue(returns ?? { $: 'undefined' })
  if ('thrown' in outcome) {
    const thrown = showThrown(outcome.thrown)
    if (!throws) return { verdict: 'runtime-error' as const, message: `It threw ${thrown}.` }
    if (!isThrownAsExpected(throws, outcome.thrown)) return wrong(`It threw ${thrown}, expected ${expected}.`)
  } else if (throws || !isAsExpected(returns ?? { $: 'undefined' }, outcome.returned)) {
    return wrong(`It returned ${showValue(outcome.returned)}, expected ${expected}.`)
  }
  return unchanged && !isAsExpected(args, outcome.argsAfter) ? wrong('It changed its arguments, which must stay as they were.') : null
}

function wrong(message: string) {
  return { verdict: 'wrong-answer' as const, message }
}

function isThrownAsExpected(expected: NonNullable<FunctionCase['throws']>, thrown: { name: string; message: string }): boolean {
  if (expected.name !== undefined && expected.name !== thrown.name) return false
  return expected.message === undefined || isAsExpected(expected.message, thrown.message)
}

function showExpected({ returns, throws }: FunctionCase): string {
  return throws ? `throws ${showThrows(throws)}` : showValue(returns ?? { $: 'undefined' })
}

function showActual(outcome: CallOutcome): string | null {
  if ('failure' in outcome) return null
  return 'thrown' in outcome ? `throws ${showThrown(outcome.thrown)}` : showValue(outcome.returned)
}

function showThrows({ name, message }: NonNullable<FunctionCase['throws']>): string {
  const shownName = name ?? 'an error'
  return message === undefined ? shownName : `${shownName} with ${showValue(message)}`
}

function showThrown({ name, message }: { name: string; message: string }): string {
  return message === '' ? name : `${name}: ${message}`
}
