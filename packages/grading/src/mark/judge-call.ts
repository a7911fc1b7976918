import { showCall, showValue, type CaseResult, type FunctionCase, type Language, type ShownLanguage, type WireExpectation, type WireValue } from '@assay/contracts'
import type { CallOutcome, Thrown } from '@assay/sandbox'
import { isAsExpected } from './compare/value.ts'
import { failedCase, scoredCase } from './outcome.ts'
import { asPythonGives, isCaughtBy } from './python.ts'

/** What a language makes of a case that was written for all of them. */
interface Reading {
  language: ShownLanguage
  expected(expected: WireExpectation): WireExpectation
  isCaughtBy(expected: string, thrown: Thrown): boolean
  /** What more there is to say of an error than its name and message. */
  trace(thrown: Thrown): string
  /** The word for throwing an error. */
  throw: { present: string; infinitive: string; past: string }
}

const javascript: Reading = {
  language: 'javascript',
  expected: (expected) => expected,
  isCaughtBy: (expected, { name }) => expected === name,
  trace: () => '',
  throw: { present: 'throws', infinitive: 'throw', past: 'threw' },
}

const python: Reading = {
  language: 'python',
  expected: asPythonGives,
  isCaughtBy,
  trace: ({ stack }) => (stack.includes('\n') ? `\n${stack}` : ''),
  throw: { present: 'raises', infinitive: 'raise', past: 'raised' },
}

/** The result of a case from how its call ended; a call that is missing did not run. */
export function judgeCall(name: string, functionCase: FunctionCase, outcome: CallOutcome | undefined, language: Language): CaseResult {
  if (!outcome) return failedCase(functionCase, 'not-run', 'Not run: an earlier call ended the answer.')
  return new Judge(language === 'python' ? python : javascript, functionCase).judge(name, outcome)
}

type Finished = Exclude<CallOutcome, { failure: unknown }>
interface Problem {
  verdict: CaseResult['verdict']
  message: string
}

class Judge {
  private readonly reading: Reading
  private readonly functionCase: FunctionCase
  private readonly returns: WireExpectation
  private readonly args: WireValue[]

  constructor(reading: Reading, functionCase: FunctionCase) {
    this.reading = reading
    this.functionCase = functionCase
    // Null is a value that is expected, other than none.
    this.returns = reading.expected(functionCase.returns === undefined ? { $: 'undefined' } : functionCase.returns)
    this.args = functionCase.args.map((arg) => reading.expected(arg))
  }

  judge(name: string, outcome: CallOutcome): CaseResult {
    const details = {
      type: 'values' as const,
      call: showCall(name, this.args, this.reading.language),
      expected: this.functionCase.throws ? `${this.reading.throw.present} ${this.showThrows(this.functionCase.throws)}` : this.show(this.returns),
      actual: this.showActual(outcome),
    }
    const problem = 'failure' in outcome ? outcome.failure : this.mismatch(outcome)
    const result = problem ? failedCase(this.functionCase, problem.verdict, problem.message) : scoredCase(this.functionCase, 1)
    return { ...result, ms: outcome.ms, details }
  }

  /** What is wrong with how a call ended, or null. */
  private mismatch(outcome: Finished): Problem | null {
    const { throws, unchanged } = this.functionCase
    const { infinitive, past } = this.reading.throw
    const expected = throws ? `it to ${infinitive} ${this.showThrows(throws)}` : this.show(this.returns)
    if ('thrown' in outcome) {
      const thrown = showThrown(outcome.thrown)
      if (!throws) return { verdict: 'runtime-error', message: `It ${past} ${thrown}.${this.reading.trace(outcome.thrown)}` }
      if (!this.isThrownAsExpected(throws, outcome.thrown)) return wrong(`It ${past} ${thrown}, expected ${expected}.`)
    } else if (throws || !isAsExpected(this.returns, outcome.returned)) {
      return wrong(`It returned ${this.show(outcome.returned)}, expected ${expected}.`)
    }
    return unchanged && !isAsExpected(this.args, outcome.argsAfter ?? []) ? wrong('It changed its arguments, which must stay as they were.') : null
  }

  private isThrownAsExpected(expected: NonNullable<FunctionCase['throws']>, thrown: Thrown): boolean {
    if (expected.name !== undefined && !this.reading.isCaughtBy(expected.name, thrown)) return false
    return expected.message === undefined || isAsExpected(expected.message, thrown.message)
  }

  private showActual(outcome: CallOutcome): string | null {
    if ('failure' in outcome) return null
    return 'thrown' in outcome ? `${this.reading.throw.present} ${showThrown(outcome.thrown)}` : this.show(outcome.returned)
  }

  private showThrows({ name, message }: NonNullable<FunctionCase['throws']>): string {
    const shownName = name ?? 'an error'
    return message === undefined ? shownName : `${shownName} with ${this.show(message)}`
  }

  private show(value: WireExpectation): string {
    return showValue(value, this.reading.language)
  }
}

function wrong(message: string): Problem {
  return { verdict: 'wrong-answer', message }
}

function showThrown({ name, message }: Thrown): string {
  return message === '' ? name : `${name}: ${message}`
}
