import type { Limits, WireValue } from '@assay/contracts'
import type ivm from 'isolated-vm'
import type { CallsPart } from '../parts.ts'
import type { PreparedSource } from '../prepared.ts'
import { limitCpuOfSteps, type StepLimit } from './cpu-limit.ts'
import { isolatedVm } from './isolated-vm.ts'
import { reporting } from './printed.ts'
import { send } from './serve.ts'
import type { Session } from './session.ts'
import { ownStack } from './stack.ts'

export interface CallsRequest {
  source: PreparedSource
  export: string
  calls: { args: WireValue[] }[]
  limits: Required<Limits>
}

/** Has a job's calls made and sends what the harness reports of each. */
export class Caller {
  /** For the harness: a function of ours in the isolate that takes text and gives nothing back. */
  readonly report: ivm.Callback
  private readonly job: CallsRequest
  private limit: StepLimit | null = null
  private startedAt = 0

  constructor(job: CallsRequest) {
    this.job = job
    this.report = new isolatedVm.Callback((text: unknown) => this.hear(text), { ignored: true })
  }

  /** Each call has the whole limit for itself. A limit that is met ends the process. */
  async callAll(session: Session): Promise<void> {
    const { calls, source, limits } = this.job
    const args = calls.map((call) => JSON.stringify(call.args))
    this.startedAt = performance.now()
    this.limit = limitCpuOfSteps(limits.cpuMs)
    try {
      await session.settle('call', JSON.stringify(args), limits.outputKb * 1024, mayWait(source) ? 1 : args.length)
    } finally {
      this.limit.lift()
    }
  }

  private hear(text: unknown): void {
    if (typeof text !== 'string') return
    this.limit?.renew()
    const now = performance.now()
    const report = JSON.parse(text) as Omit<CallsPart, 'ms'>
    report.printed = reporting(report.printed)
    if (report.thrown) report.thrown.stack = ownStack(report.thrown.stack, this.job.source)
    send({ part: { ...report, ms: now - this.startedAt } })
    this.startedAt = now
  }
}

/**
 * Whether what a call has left to do may run after it has returned, before the next. If so, the isolate is left after
 * each call; else all are made in one go, which takes a fraction of the time. Without any of these words, an answer
 * has no promise.
 */
function mayWait(source: PreparedSource): boolean {
  return Object.values(source.files).some(({ code }) => /async|await|promise|microtask|import\s*\(|globalThis|eval|Function|\\u/i.test(code))
}
