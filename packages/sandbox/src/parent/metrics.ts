import type { MetricsJob, MetricsResult } from '../job.ts'
import { withDefaults } from '../limits.ts'
import { metricsDone } from '../parts.ts'
import { malformed, readDone, wallLimit, type Engine } from './engine.ts'

/** Runs a MetricsJob. The child only reads the sources, so the wall clock is its one limit of time. */
export async function runMetrics(job: MetricsJob, engine: Engine): Promise<MetricsResult> {
  const { cpuMs } = withDefaults(job.limits)
  const limits = { wallMs: wallLimit(cpuMs, job.sources.length), residentMb: maxResidentMb }
  const read = readDone(await engine.run('metrics', { sources: job.sources }, limits), metricsDone)
  if ('failure' in read) return { failure: read.failure, metrics: [] }
  return read.value.metrics.length === job.sources.length ? read.value : { failure: malformed, metrics: [] }
}

const maxResidentMb = 500
