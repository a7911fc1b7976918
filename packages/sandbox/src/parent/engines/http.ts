import type { Failure, HttpExchange, HttpJob, HttpResult, HttpStep } from '../../job.ts'
import { withDefaults } from '../../limits.ts'
import { httpPart, loaded } from '../../parts.ts'
import type { PreparedSource } from '../../prepared.ts'
import { baseResidentMb, readDone, readLastWords, readParts, wallLimit, type Children } from '../children.ts'
import type { Engine } from '../engine.ts'
import { prepareSource } from '../prepare.ts'
import { isolateProgram } from '../programs.ts'
import { honoModules } from './http/hono.ts'
import { placeOfDeath } from './http/place-of-death.ts'

/** Sends sequences of requests to an answer that is an HTTP API. */
export const http: Engine<'http'> = { run: (job, { children }) => runHttp(job, children) }

const api = isolateProgram({ child: 'http', harness: 'http', modules: honoModules })

/** A limit met in an exchange is that exchange's failure; the sequences after it run in another child. */
async function runHttp(job: HttpJob, children: Children): Promise<HttpResult> {
  const preparation = await prepareSource(job.source, children)
  if ('failure' in preparation) return couldNotRun(job, preparation.failure, '')
  const exchanges: HttpExchange[][] = []
  let output = ''
  for (let turn = 0; turn < maxTurns && exchanges.length < job.sequences.length; turn += 1) {
    const ran = await runFrom(exchanges.length, job, preparation.source, children)
    output += ran.output
    if (ran.failure) return couldNotRun(job, ran.failure, output)
    exchanges.push(...ran.exchanges)
  }
  return { failure: null, sequences: job.sequences.map((_, index) => exchanges[index] ?? []), output }
}

/** An answer that has met its limit in so many sequences gets no further. */
const maxTurns = 5

function couldNotRun(job: HttpJob, reason: Failure, output: string): HttpResult {
  return { failure: reason, sequences: job.sequences.map(() => []), output }
}

interface Turn {
  /** Why no sequence at all can be run. */
  failure: Failure | null
  /** Of the sequences that came to an end, be it a bad one: all that were asked for, or those up to a limit. */
  exchanges: HttpExchange[][]
  output: string
}

async function runFrom(first: number, job: HttpJob, source: PreparedSource, children: Children): Promise<Turn> {
  const sequences = job.sequences.slice(first)
  const limits = withDefaults(job.limits)
  const ending = await children.run(
    api,
    { source, store: job.store, sequences, limits },
    { wallMs: wallLimit(limits.cpuMs, stepsOf(sequences)), residentMb: baseResidentMb + 2 * limits.memoryMb },
  )
  const parts = readParts(ending, httpPart)
  const printed = parts.map((part) => ('printed' in part ? part.printed : '')).join('')
  const exchanges: HttpExchange[][] = sequences.map(() => [])
  for (const part of parts) if ('exchange' in part) exchanges[part.sequence]?.push(part.exchange)

  const read = readDone(ending, loaded)
  if ('value' in read) return { failure: read.value.fault, exchanges, output: printed + read.value.printed }
  const output = printed + readLastWords(ending)
  const place = placeOfDeath(parts, sequences)
  if (read.failure.verdict === 'internal-error' || !place) return { failure: read.failure, exchanges, output }
  exchanges[place.sequence]?.push({ request: place.request, response: null, failure: { ...read.failure, message: place.hint + read.failure.message }, ms: 0 })
  return { failure: null, exchanges: exchanges.slice(0, place.sequence + 1), output }
}

function stepsOf(sequences: HttpStep[][]): number {
  return sequences.reduce((sum, sequence) => sum + sequence.length + 1, 0)
}
