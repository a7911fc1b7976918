import type { OpenapiJob, OpenapiResult } from '../job.ts'
import { withDefaults } from '../limits.ts'
import { openapiDone } from '../parts.ts'
import { readDone, wallLimit, type Engine } from './engine.ts'

/** Runs an OpenapiJob. The child only reads the document, so the wall clock is its one limit of time. */
export async function runOpenapi(job: OpenapiJob, engine: Engine): Promise<OpenapiResult> {
  const { cpuMs } = withDefaults(job.limits)
  const ending = await engine.run('openapi', { document: job.document }, { wallMs: wallLimit(cpuMs, 1), residentMb: maxResidentMb })
  const read = readDone(ending, openapiDone)
  return 'value' in read ? read.value : { failure: read.failure, resolved: null, lint: null }
}

const maxResidentMb = 500
