import type { OpenapiJob, OpenapiResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { openapiDone } from '../../parts.ts'
import { readDone, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { readerProgram } from '../programs.ts'

/** Parses, resolves and lints an OpenAPI document. */
export const openapi: Engine<'openapi'> = { run: (job, { children }) => runOpenapi(job, children) }

// Redocly looks for plugins where it is told that there are some: nowhere.
const reader = readerProgram('openapi', { readable: ['/nowhere/*'] })

/** The child only reads the document, so the wall clock is its one limit of time. */
async function runOpenapi(job: OpenapiJob, children: Children): Promise<OpenapiResult> {
  const { cpuMs } = withDefaults(job.limits)
  const ending = await children.run(reader, { document: job.document }, { wallMs: wallLimit(cpuMs, 1), residentMb: maxResidentMb })
  const read = readDone(ending, openapiDone)
  return 'value' in read ? read.value : { failure: read.failure, resolved: null, lint: null }
}

const maxResidentMb = 500
