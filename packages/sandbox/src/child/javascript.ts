import { defaultLimits } from '../limits.ts'
import { AnswerFault } from './answer-fault.ts'
import { BoxStock, inBox, type Box } from './box.ts'
import { Caller, type CallsRequest } from './caller.ts'
import { Linker } from './modules.ts'
import { forgetPrinted, unreported } from './printed.ts'
import { serve } from './serve.ts'
import { openSession } from './session.ts'

const boxes = new BoxStock(defaultLimits.memoryMb)

serve(async (job: CallsRequest) => {
  forgetPrinted(job.source)
  const box = boxes.take(job.limits.memoryMb, job.harness)
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
  try {
    const session = await openSession(box, caller.report, job.limits.outputKb * 1024)
    await caller.callAll(new Linker(box, job.source), session)
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error
    return { fault: error.failure, printed: unreported() }
  }
  return { fault: null, printed: unreported() }
}
