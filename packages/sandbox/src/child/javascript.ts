import { defaultLimits } from '../limits.ts'
import { mayUseWeb } from '../web-names.ts'
import { AnswerFault } from './answer-fault.ts'
import { BoxStock, inBox, type Box } from './box.ts'
import { Caller, type CallsRequest } from './caller.ts'
import { loadAnswer } from './load-answer.ts'
import { Linker } from './modules.ts'
import { forgetPrinted, reporting } from './printed.ts'
import { send, serve } from './serve.ts'
import { openSession, type Session } from './session.ts'

const boxes = new BoxStock(defaultLimits.memoryMb)

serve(async (job: CallsRequest) => {
  forgetPrinted(job.source)
  const code = Object.values(job.source.files).map((file) => file.code)
  const box = boxes.take(job.limits.memoryMb, code.some(mayUseWeb) ? 'calls-web' : 'calls')
  try {
    return await inBox(box, () => runCalls(box, job))
  } finally {
    if (!box.isolate.isDisposed) box.isolate.dispose()
    boxes.refillSoon()
  }
})

/** Sends one part when the answer is loaded and one for each call. The result says why nothing could be called, if so, and what else was printed. */
async function runCalls(box: Box, job: CallsRequest): Promise<{ fault: AnswerFault['failure'] | null; printed: string }> {
  const caller = new Caller(job)
  const session = await openSession(box, caller.report, job.limits.outputKb * 1024)
  try {
    await load(box, session, job)
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error
    return { fault: error.failure, printed: reporting(await session.settle('printed')) }
  }
  send({ part: { loaded: true } })
  await caller.callAll(session)
  return { fault: null, printed: reporting(await session.settle('printed')) }
}

async function load(box: Box, session: Session, job: CallsRequest): Promise<void> {
  const kind = await loadAnswer(new Linker(box, job.source), session, job.limits.cpuMs, job.export)
  if (kind === 'missing') throw new AnswerFault('runtime-error', missing(job))
  if (kind !== 'function') throw new AnswerFault('runtime-error', `The export ${job.export} of ${job.source.entry} is not a function (${kind}).`)
}

function missing(job: CallsRequest): string {
  return `${job.source.entry} has no export named ${job.export}: write \`export function ${job.export}(…)\`.`
}
