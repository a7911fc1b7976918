import { failure } from '../../failure.ts'
import type { Failure, HttpExchange, HttpJob, HttpResult } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { httpPart, loaded, type HttpPart } from '../../parts.ts'
import { baseResidentMb, readDone, readLastWords, readParts, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSource } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'
import { honoModules } from './http/hono.ts'

/** Sends sequences of requests to an answer that is an HTTP API. */
export const http: Engine<'http'> = { run: (job, { children }) => runHttp(job, children) }

const api = isolateProgram({ child: 'http', harness: 'http', modules: honoModules })

/** A limit met in an exchange is that exchange's failure, and no sequence runs after it. */
async function runHttp(job: HttpJob, children: Children): Promise<HttpResult> {
  const preparation = await prepareSource(job.source, children)
  if ('failure' in preparation) return couldNotRun(job, preparation.failure, '')
  const limits = withDefaults(job.limits)
  const steps = job.sequences.reduce((sum, sequence) => sum + sequence.length + 1, 0)
  const ending = await children.run(
    api,
    { source: preparation.source, store: job.store, sequences: job.sequences, limits },
    { wallMs: wallLimit(limits.cpuMs, steps), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  const parts = readParts(ending, httpPart)
  const output = parts.map((part) => ('printed' in part ? part.printed : '')).join('')
  const read = readDone(ending, loaded)
  if ('value' in read) return finished(job, parts, output, read.value)
  return endedEarly(job, parts, output + readLastWords(ending), read.failure)
}

function couldNotRun(job: HttpJob, reason: Failure, output: string): HttpResult {
  return { failure: reason, sequences: job.sequences.map(() => []), output }
}

function finished(job: HttpJob, parts: HttpPart[], output: string, { fault, printed }: { fault: Failure | null; printed: string }): HttpResult {
  return fault ? couldNotRun(job, fault, output + printed) : { failure: null, sequences: exchangesOf(job, parts), output: output + printed }
}

function exchangesOf(job: HttpJob, parts: HttpPart[]): HttpExchange[][] {
  const exchanges: HttpExchange[][] = job.sequences.map(() => [])
  for (const part of parts) if ('exchange' in part) exchanges[part.sequence]?.push(part.exchange)
  return exchanges
}

/** The request that was sent last and never answered is the one that met the limit. */
function endedEarly(job: HttpJob, parts: HttpPart[], output: string, reason: Failure): HttpResult {
  const last = parts.at(-1)
  const sequences = exchangesOf(job, parts)
  if (reason.verdict === 'internal-error') return { failure: reason, sequences, output }
  if (last && 'sent' in last) {
    sequences[last.sequence]?.push({ request: last.sent, response: null, failure: reason, ms: 0 })
    return { failure: null, sequences, output }
  }
  const between = failure(reason.verdict, `Between two requests: ${reason.message}`)
  return { failure: last ? between : reason, sequences, output }
}
