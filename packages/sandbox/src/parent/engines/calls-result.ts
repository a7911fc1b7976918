import type { WireValue } from '@assay/contracts'
import type { Call, CallOutcome, CallsJob, CallsResult, Failure } from '../../job.ts'
import { callsPart, loaded, loadedPart, type CallsPart } from '../../parts.ts'
import type { Ending } from '../child.ts'
import { readDone, readLastWords, readParts } from '../children.ts'

/** What came of the calls, in whatever language. A limit met within a call is that call's outcome, and the last. */
export function readCalls(ending: Ending, calls: CallsJob['calls']): CallsResult {
  // It comes first; to look at the others would cost more than the rest of this.
  const wasLoaded = loadedPart.safeParse(ending.parts[0]).success
  const parts = readParts(ending, callsPart)
  const outcomes = parts.map((part, index) => outcomeOf(part, calls[index] ?? { args: [] }))
  const printed = parts.map((part) => part.printed).join('')
  const read = readDone(ending, loaded)
  if ('failure' in read) return endedEarly(read.failure, wasLoaded, outcomes, printed + readLastWords(ending))
  return { failure: read.value.fault, calls: outcomes, output: printed + read.value.printed }
}

function outcomeOf(part: CallsPart, call: Call): CallOutcome {
  const { ms } = part
  if (part.failure) return { ok: false, failure: { ...part.failure, line: null, column: null }, ms }
  const argsAfter = call.argsAfter ? argsAfterOf(part, call) : null
  if (part.thrown) return { ok: false, thrown: part.thrown, argsAfter, ms }
  return { ok: true, returned: part.returned ?? null, argsAfter, ms }
}

function argsAfterOf({ argsAfter }: CallsPart, { args }: Call): WireValue[] {
  return argsAfter === 'unreadable' ? args.map(() => ({ $: 'function' })) : (argsAfter ?? args)
}

/** A limit met while the answer was loaded concerns the whole job, and so do our own failures. */
function endedEarly(failure: Failure, wasLoaded: boolean, calls: CallOutcome[], output: string): CallsResult {
  const inCall = wasLoaded && failure.verdict !== 'internal-error'
  return inCall ? { failure: null, calls: [...calls, { ok: false, failure, ms: 0 }], output } : { failure, calls, output }
}
