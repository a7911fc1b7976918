import type { CallOutcome, CallsJob, CallsResult } from '../../job.ts'
import { contained, type Judgement } from './judge.ts'

/** Two calls, since the first may lay a trap for the second. Plain arguments and others take different ways in and out. */
export const callArguments: CallsJob['calls'] = [{ args: [[1, { a: 2 }], { b: 3 }] }, { args: [[1, { a: 2 }], { $: 'map', entries: [['b', 3]] }] }]

export function judgeCalls(result: CallsResult): Judgement {
  const verdicts = result.calls.map(verdictOf)
  return { verdict: result.failure?.verdict ?? verdicts.find((verdict) => verdict !== 'harmless') ?? verdicts[0] ?? 'not-run', shown: result }
}

function verdictOf(call: CallOutcome): Judgement['verdict'] {
  if (call.ok) return call.returned === contained ? 'harmless' : 'harmful'
  return 'thrown' in call ? 'runtime-error' : call.failure.verdict
}
