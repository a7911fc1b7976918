import type { Call, CallsJob, CallsResult } from '../../job.ts'
import type { CallsRequest } from '../../child/caller.ts'
import { withDefaults } from '../../limits.ts'
import type { PreparedSource } from '../../prepared.ts'
import { mayUseWeb } from '../../web-names.ts'
import { baseResidentMb, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSource } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'
import { readCalls } from './calls-result.ts'

/** Calls an export of an answer in JavaScript or TypeScript. */
export const javascript: Engine<'javascript'> = { run: (job, { children }) => runCalls(job, children) }

const withoutJit = isolateProgram({ child: 'javascript', harness: 'calls', otherHarnesses: ['calls-web'] })
const withJit = isolateProgram({ child: 'javascript', harness: 'calls', otherHarnesses: ['calls-web'], jit: true })

async function runCalls(job: CallsJob, children: Children): Promise<CallsResult> {
  const preparation = await prepareSource(job.source, children)
  if ('failure' in preparation) return { failure: preparation.failure, calls: [], output: '' }
  const limits = withDefaults(job.limits)
  const ending = await children.run(
    job.performance ? withJit : withoutJit,
    { ...traits(preparation.source), source: preparation.source, export: job.export, calls: JSON.stringify(job.calls.map(asText)), limits },
    { wallMs: wallLimit(limits.cpuMs, job.calls.length + 1), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  return readCalls(ending, job.calls)
}

/** What is seen of an answer here, where to search a text is compiled code. */
function traits({ files }: PreparedSource): Pick<CallsRequest, 'harness' | 'mayWait'> {
  const texts = Object.values(files).map(({ code }) => code)
  return { harness: texts.some(mayUseWeb) ? 'calls-web' : 'calls', mayWait: texts.some((text) => wayToWait.test(text)) }
}

/** Without any of these words, an answer has no promise. */
const wayToWait = /async|await|promise|microtask|import\s*\(|globalThis|eval|Function|\\u/i

/** Arguments as text within the text, which the harness takes apart for the call that they are of. */
function asText({ args, argsAfter = false }: Call): { args: string; argsAfter: boolean } {
  return { args: JSON.stringify(args), argsAfter }
}
