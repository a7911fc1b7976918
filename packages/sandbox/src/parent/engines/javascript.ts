import type { CallsJob, CallsResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
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
    { source: preparation.source, export: job.export, args: JSON.stringify(job.calls.map(({ args }) => JSON.stringify(args))), limits },
    { wallMs: wallLimit(limits.cpuMs, job.calls.length + 1), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  return readCalls(ending, job.calls)
}
