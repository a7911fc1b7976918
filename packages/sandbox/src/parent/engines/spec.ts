import type { Source, SpecJob, SpecResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { baseResidentMb, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSource } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'
import { maxSlowTests, readTests } from './tests-result.ts'

/** Runs a Jest spec against an answer in JavaScript or TypeScript. */
export const spec: Engine<'spec'> = { run: (job, { children }) => runSpec(job, children) }

const withoutJit = isolateProgram({ child: 'spec', harness: 'spec' })
const withJit = isolateProgram({ child: 'spec', harness: 'spec', jit: true })

async function runSpec(job: SpecJob, children: Children): Promise<SpecResult> {
  const preparation = await prepareSource(withSupport(job), children)
  if ('failure' in preparation) return { failure: preparation.failure, tests: [], output: '' }
  const limits = withDefaults(job.limits)
  const ending = await children.run(
    job.performance ? withJit : withoutJit,
    { source: preparation.source, spec: job.spec, support: Object.keys(job.support), limits },
    { wallMs: wallLimit(limits.cpuMs, maxSlowTests), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  return readTests(ending)
}

function withSupport({ source, support }: SpecJob): Source {
  const modules = Object.entries(support).map(([name, text]) => [`support/${name}`, text])
  return { language: source.language, files: { ...source.files, ...Object.fromEntries(modules) } }
}
