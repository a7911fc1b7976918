import type { Limits } from '@assay/contracts'
import { failure } from '../failure.ts'
import type { Failure, HttpExchange, HttpJob, HttpStep } from '../job.ts'
import { defaultLimits } from '../limits.ts'
import type { HttpPart } from '../parts.ts'
import type { PreparedSource } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import { BoxStock, inBox, withNewContext, type Box } from './box.ts'
import { capture, fillCaptures, origin } from './captures.ts'
import { limitCpu } from './cpu-limit.ts'
import { loadAnswer } from './load-answer.ts'
import { Linker } from './modules.ts'
import { forgetPrinted, reporting } from './printed.ts'
import { send, serve } from './serve.ts'
import { openSession, type Session } from './session.ts'
import { ownStack, topPosition } from './stack.ts'

export interface HttpRequest {
  source: PreparedSource
  store: HttpJob['store']
  sequences: HttpStep[][]
  limits: Required<Limits>
}

const boxes = new BoxStock(defaultLimits.memoryMb)

serve(async (job: HttpRequest) => {
  forgetPrinted(job.source)
  let box = boxes.take(job.limits.memoryMb)
  let printed = ''
  try {
    for (const [index, steps] of job.sequences.entries()) {
      if (index > 0) box = withNewContext(box)
      const ran = await inBox(box, () => runSequence(box, index, steps, job))
      printed += reporting(ran.printed)
      if (ran.fault) return { fault: ran.fault, printed }
    }
    return { fault: null, printed }
  } finally {
    if (!box.isolate.isDisposed) box.isolate.dispose()
    boxes.refillSoon()
  }
})

/** Sends parts for each request. The fault says why the answer could not be loaded, if so. */
async function runSequence(box: Box, index: number, steps: HttpStep[], job: HttpRequest): Promise<{ fault: Failure | null; printed: string }> {
  const { outputKb } = job.limits
  const session = await openSession(box, outputKb * 1024, JSON.stringify(job.store), outputKb * 1024)
  const fault = await load(box, session, job)
  if (fault) return { fault, printed: await session.settle('printed') }
  sendPart({ sequence: index, loaded: true })
  const captured = new Map<string, string>()
  for (const step of steps) {
    if ('advanceMs' in step) await advance(session, step.advanceMs, job)
    else if (!(await runRequest(session, index, step, captured, job))) break
  }
  return { fault: null, printed: await session.settle('printed') }
}

async function load(box: Box, session: Session, job: HttpRequest): Promise<Failure | null> {
  try {
    const kind = await loadAnswer(new Linker(box, job.source), session, job.limits.cpuMs, 'default')
    return kind === 'app' ? null : failure('runtime-error', `${noApp(job.source.entry, kind)} Write \`export default { fetch(request, env) { … } }\`, or export a Hono app.`)
  } catch (error) {
    if (error instanceof AnswerFault) return error.failure
    throw error
  }
}

function noApp(entry: string, kind: string): string {
  if (kind === 'missing') return `${entry} has no default export.`
  return `The default export of ${entry} is ${kind === 'a function' ? kind : 'an object without a `fetch` method'}.`
}

async function advance(session: Session, ms: number, job: HttpRequest): Promise<void> {
  const lift = limitCpu(job.limits.cpuMs)
  await session.settle('advance', ms)
  lift()
}

/** Whether the sequence can go on. */
async function runRequest(
  session: Session,
  sequence: number,
  step: Extract<HttpStep, { request: unknown }>,
  captured: Map<string, string>,
  job: HttpRequest,
): Promise<boolean> {
  const request = fillCaptures(step.request, captured)
  sendPart({ sequence, sent: request })
  const started = performance.now()
  const lift = limitCpu(job.limits.cpuMs)
  const report = JSON.parse(await session.settle('request', JSON.stringify({ ...request, url: `${origin}${request.path}` }))) as Report
  lift()
  const exchange: HttpExchange = {
    request,
    response: report.response ?? null,
    failure: failureOf(report, job.source),
    ms: performance.now() - started,
  }
  sendPart({ sequence, exchange, printed: reporting(report.printed) })
  if (exchange.response) capture(step, exchange.response, captured)
  return exchange.failure === null
}

/** What the harness says of an exchange: exactly one of response, thrown and failure. */
interface Report {
  response?: NonNullable<HttpExchange['response']>
  thrown?: { name: string; message: string; stack: string }
  failure?: { verdict: 'runtime-error' | 'output-limit'; message: string }
  printed: string
}

function failureOf({ thrown, failure: reason }: Report, source: PreparedSource): Failure | null {
  if (reason) return failure(reason.verdict, reason.message)
  if (!thrown) return null
  const text = ownStack(thrown.stack, source) || `${thrown.name}: ${thrown.message}`
  return failure('runtime-error', text, topPosition(thrown.stack, source))
}

function sendPart(part: HttpPart): void {
  send({ part })
}
