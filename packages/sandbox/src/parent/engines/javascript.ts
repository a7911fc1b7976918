import type { CallOutcome, CallsJob, CallsResult, Failure } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { callsPart, loaded, loadedPart, type CallsPart } from '../../parts.ts'
import { baseResidentMb, readDone, readLastWords, readParts, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSource } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'

/** Calls an export of an answer in JavaScript or TypeScript. */
export const javascript: Engine<'javascript'> = { run: (job, { children }) => runCalls(job, children) }

const withoutJit = isolateProgram({ child: 'javascript', harness: 'calls' })
const withJit = isolateProgram({ child: 'javascript', harness: 'calls', jit: true })

/** A limit met within a call is that call's outcome, and the last. */
async function runCalls(job: CallsJob, children: Children): Promise<CallsResult> {
  const preparation = await prepareSource(job.source, children)
  if ('failure' in preparation) return { failure: preparation.failure, calls: [], output: '' }
  const limits = withDefaults(job.limits)
  const ending = await children.run(
    job.performance ? withJit : withoutJit,
    { source: preparation.source, export: job.export, calls: job.calls, limits },
    { wallMs: wallLimit(limits.cpuMs, job.calls.length + 1), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  const wasLoaded = readParts(ending, loadedPart).length > 0
  const parts = readParts(ending, callsPart)
  const calls = parts.map((part, index) => outcomeOf(part, job.calls[index]?.args ?? []))
  const printed = parts.map((part) => part.printed).join('')
  const read = readDone(ending, loaded)
  if ('failure' in read) return endedEarly(read.failure, wasLoaded, calls, printed + readLastWords(ending))
  return { failure: read.value.fault, calls, output: printed + read.value.printed }
}

function outcomeOf(part: CallsPart, args: CallsJob['calls'][number]['args']): CallOutcome {
  const { ms } = part
  if (part.failure) return { ok: false, failure: { ...part.failure, line: null, column: null }, ms }
  const argsAfter = part.argsAfter === 'unreadable' ? args.map(() => ({ $: 'function' })) : (part.argsAfter ?? args)
  if (part.thrown) return { ok: false, thrown: part.thrown, argsAfter, ms }
  return { ok: true, returned: part.returned ?? null, argsAfter, ms }
}

/** A limit met while the answer was loaded concerns the whole job, and so do our own failures. */
function endedEarly(failure: Failure, wasLoaded: boolean, calls: CallOutcome[], output: string): CallsResult {
  const inCall = wasLoaded && failure.verdict !== 'internal-error'
  return inCall ? { failure: null, calls: [...calls, { ok: false, failure, ms: 0 }], output } : { failure, calls, output }
}
