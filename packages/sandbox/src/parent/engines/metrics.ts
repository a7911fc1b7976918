import type { MetricsJob, MetricsResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { metricsDone } from '../../parts.ts'
import { malformed, readDone, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { readerProgram } from '../programs.ts'

/** Measures source text. */
export const metrics: Engine<'metrics'> = { run: (job, { children }) => runMetrics(job, children) }

const reader = readerProgram('metrics')

/** The child only reads the sources, so the wall clock is its one limit of time. */
async function runMetrics(job: MetricsJob, children: Children): Promise<MetricsResult> {
  const { cpuMs } = withDefaults(job.limits)
  const limits = { wallMs: wallLimit(cpuMs, job.sources.length), residentMb: maxResidentMb }
  const read = readDone(await children.run(reader, { sources: job.sources }, limits), metricsDone)
  if ('failure' in read) return { failure: read.failure, metrics: [] }
  return read.value.metrics.length === job.sources.length ? read.value : { failure: malformed, metrics: [] }
}

const maxResidentMb = 500
