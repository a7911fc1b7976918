import { failure } from '../../failure.ts'
import type { Failure, Source, SpecJob, SpecResult, SpecTest } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { declaredPart, loaded, testPart } from '../../parts.ts'
import { baseResidentMb, malformed, readDone, readLastWords, readParts, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSource } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'

/** Runs a Jest spec against an answer in JavaScript or TypeScript. */
export const spec: Engine<'spec'> = { run: (job, { children }) => runSpec(job, children) }

const withoutJit = isolateProgram({ child: 'spec', harness: 'spec' })
const withJit = isolateProgram({ child: 'spec', harness: 'spec', jit: true })

/** The test in which a limit is met has the limit's verdict, and those after it did not run. */
async function runSpec(job: SpecJob, children: Children): Promise<SpecResult> {
  const preparation = await prepareSource(withSupport(job), children)
  if ('failure' in preparation) return { failure: preparation.failure, tests: [], output: '' }
  const limits = withDefaults(job.limits)
  const ending = await children.run(
    job.performance ? withJit : withoutJit,
    { source: preparation.source, spec: job.spec, support: Object.keys(job.support), limits },
    { wallMs: wallLimit(limits.cpuMs, maxSlowTests), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  const [first, ...others] = readParts(ending, declaredPart)
  const reports = readParts(ending, testPart)
  const printed = reports.map((report) => report.printed).join('')
  const read = readDone(ending, loaded)
  const reason = 'failure' in read ? read.failure : read.value.fault
  const output = printed + ('value' in read ? read.value.printed : readLastWords(ending))
  if (!first || reason?.verdict === 'internal-error') return { failure: reason ?? malformed, tests: [], output }
  const inOrder = others.length === 0 && reports.every(({ test }, index) => test === index)
  if (!inOrder) return { failure: malformed, tests: [], output }
  return { failure: null, tests: first.declared.map((name, index) => outcomeOf(name, reports[index], index === reports.length ? reason : null)), output }
}

function withSupport({ source, support }: SpecJob): Source {
  const modules = Object.entries(support).map(([name, text]) => [`support/${name}`, text])
  return { language: source.language, files: { ...source.files, ...Object.fromEntries(modules) } }
}

function outcomeOf(name: string, report: { message: string | null; ms: number } | undefined, ended: Failure | null): SpecTest {
  if (report) return { name, outcome: report.message === null ? 'passed' : 'failed', message: report.message, ms: report.ms }
  const { verdict, message } = ended ?? failure('not-run', 'Not run: an earlier test ended the answer.')
  return { name, outcome: verdict, message, ms: 0 }
}

/** More than this many tests that are close to their limit are not waited for. */
const maxSlowTests = 5
