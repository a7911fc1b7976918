import type { AnswerContent, AnswerType, CaseDetails, CaseResult, Marking, Verdict } from '@assay/contracts'
import type { Failure, RunOptions, Sandbox } from '@assay/sandbox'

/** `visible`: what a candidate's Run may use; nothing hidden reaches the sandbox. `all`: what grading uses. */
export type Scope = 'visible' | 'all'

/** Where and how far an answer is run. */
export interface Marker {
  sandbox: Sandbox
  scope: Scope
  /** Jobs of one key may share a process; without a key every job has its own. */
  shareKey?: string
}

/** How the sandbox is to run this marker's jobs. */
export function runOptions({ shareKey }: Marker): RunOptions {
  return shareKey === undefined ? {} : { shareKey }
}

/** What marking a question of some kind finds out; verdict and score follow from the cases. */
export interface Outcome {
  cases: CaseResult[]
  error: Marking['error']
  output: string | null
}

/** Our own failure to mark: shown, retried, never a score. */
export class MarkingError extends Error {
  override name = 'MarkingError'
}

/** A case that earned all, some or nothing of its weight. */
export function scoredCase(
  { name, visible, weight }: Pick<CaseResult, 'name' | 'visible' | 'weight'>,
  earned: number,
  { message = null, details = null }: { message?: string | null; details?: CaseDetails | null } = {},
): CaseResult {
  return { name, visible, weight, earned, verdict: verdictOf(earned), message, ms: null, details }
}

/** The outcome of a question that is one case: the whole answer is right, partly right or wrong. */
export function wholeAnswer(earned: number, details: CaseDetails | null = null, message: string | null = null): Outcome {
  return { cases: [scoredCase({ name: 'answer', visible: false, weight: 1 }, earned, { message, details })], error: null, output: null }
}

/** The outcome when nothing could run: every case has the failure's verdict, and the failure is shown once. */
export function failedOutcome(
  cases: Pick<CaseResult, 'name' | 'visible' | 'weight'>[],
  failure: Failure,
  output: string | null = null,
): Outcome {
  const { verdict, message, line, column } = failure
  return { cases: cases.map((each) => failedCase(each, verdict, null)), error: { message, line, column }, output }
}

/** A case that earned nothing. */
export function failedCase(
  { name, visible, weight }: Pick<CaseResult, 'name' | 'visible' | 'weight'>,
  verdict: Verdict,
  message: string | null,
): CaseResult {
  return { name, visible, weight, earned: 0, verdict, message, ms: null, details: null }
}

/** The cases that a scope may use. */
export function inScope<T extends { visible: boolean }>(cases: T[], scope: Scope): T[] {
  return scope === 'all' ? cases : cases.filter(({ visible }) => visible)
}

/** The answer as the content that its kind is answered with; anything else is our fault, because saving checks it. */
export function contentOf<T extends AnswerType>(answer: AnswerContent, type: T): Extract<AnswerContent, { type: T }> {
  if (isOfType(answer, type)) return answer
  throw new MarkingError(`The question is answered with ${type}, the submission holds ${answer.type}.`)
}

function isOfType<T extends AnswerType>(answer: AnswerContent, type: T): answer is Extract<AnswerContent, { type: T }> {
  return answer.type === type
}

function verdictOf(earned: number): Verdict {
  if (earned >= 1) return 'accepted'
  return earned > 0 ? 'partial' : 'wrong-answer'
}
