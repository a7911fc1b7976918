import type { PythonSpecJob, SpecResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import type { Children } from '../children.ts'
import { wallLimit } from '../children.ts'
import type { Engine } from '../engine.ts'
import { pythonProgram } from '../python/program.ts'
import { maxSlowTests, readTests } from './tests-result.ts'

/** Runs a Python spec against an answer in Python. */
export const pythonSpec: Engine<'python-spec'> = { run: (job, { children }) => runSpec(job, children) }

const interpreters = pythonProgram('python-spec')

async function runSpec(job: PythonSpecJob, children: Children): Promise<SpecResult> {
  const limits = withDefaults(job.limits)
  const ending = await children.runAlone(
    interpreters,
    { files: job.source.files, spec: job.spec, support: job.support, limits },
    { wallMs: wallLimit(limits.cpuMs, maxSlowTests), residentMb: idleMb + 2 * limits.memoryMb },
  )
  return readTests(ending)
}

/** What a child with two interpreters holds before it has a job, and some room for Node. */
const idleMb = 550
