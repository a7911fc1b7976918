import type { Failure, Source, SpecJob, SpecResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { baseResidentMb, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSpec, type PreparedSpec } from '../prepare.ts'
import type { LazyProgram } from '../program.ts'
import { isolateProgram } from '../programs.ts'
import { maxSlowTests, readTests } from './tests-result.ts'

/** Runs a Jest spec against an answer in JavaScript or TypeScript. */
export const spec: Engine<'spec'> = {
  run: (job, { children }) => runSpec(job, children, { prepare: prepareSpec, program: job.performance ? withJit : withoutJit }),
}

const withoutJit = isolateProgram({ child: 'spec', harness: 'spec' })
const withJit = isolateProgram({ child: 'spec', harness: 'spec', jit: true })

/** How an engine runs specs. */
export interface SpecMeans {
  /** Turns the answer and the spec into plain JavaScript. */
  prepare: (job: Pick<SpecJob, 'source' | 'spec'>, children: Children) => Promise<PreparedSpec | { failure: Failure }>
  program: LazyProgram
}

export async function runSpec(job: Omit<SpecJob, 'engine'>, children: Children, { prepare, program }: SpecMeans): Promise<SpecResult> {
  const preparation = await prepare({ source: withSupport(job), spec: job.spec }, children)
  if ('failure' in preparation) return { failure: preparation.failure, tests: [], output: '' }
  const limits = withDefaults(job.limits)
  const ending = await children.run(
    program,
    { ...preparation, support: Object.keys(job.support), limits },
    { wallMs: wallLimit(limits.cpuMs, maxSlowTests), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  return readTests(ending)
}

function withSupport({ source, support }: Pick<SpecJob, 'source' | 'support'>): Source {
  const modules = Object.entries(support).map(([name, text]) => [`support/${name}`, text])
  return { language: source.language, files: { ...source.files, ...Object.fromEntries(modules) } }
}
