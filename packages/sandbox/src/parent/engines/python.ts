import type { CallsResult, PythonCallsJob } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { pythonProgram } from '../python/program.ts'
import { readCalls } from './calls-result.ts'

/** Calls an export of an answer in Python. */
export const python: Engine<'python'> = { run: (job, { children }) => runCalls(job, children) }

const interpreter = pythonProgram('python')

async function runCalls(job: PythonCallsJob, children: Children): Promise<CallsResult> {
  const limits = withDefaults(job.limits)
  const ending = await children.runAlone(
    interpreter,
    { files: job.source.files, export: job.export, calls: job.calls, limits },
    { wallMs: wallLimit(limits.cpuMs, job.calls.length + 1), residentMb: idleMb + 2 * limits.memoryMb },
  )
  return readCalls(ending, job.calls)
}

/** What a child holds before it has a job, and some room for Node. */
const idleMb = 350
