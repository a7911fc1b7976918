import type { Limits } from '@assay/contracts'
import type ivm from 'isolated-vm'
import type { CallsPart } from '../parts.ts'
import type { PreparedSource } from '../prepared.ts'
import { AnswerFault } from './answer-fault.ts'
import { limitCpuOfSteps, type StepLimit } from './cpu-limit.ts'
import { isolatedVm } from './isolated-vm.ts'
import { neverLoaded } from './load-answer.ts'
import { loadAtOnce, loadModules, type Linker } from './modules.ts'
import { reporting } from './printed.ts'
import { send, sendPart } from './serve.ts'
import type { Session } from './session.ts'
import { ownStack } from './stack.ts'

export interface CallsRequest {
  source: PreparedSource
  export: string
  /** JSON of what each call needs, which only the harness reads. */
  calls: string
  /** Of parent/programs.ts. */
  harness: 'calls' | 'calls-web'
  /**
   * Whether what a call has left to do may run after it has returned, before the next. If so, the isolate is left after
   * each call; else all are made in one go, which takes a fraction of the time.
   */
  mayWait: boolean
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

  /** To load the answer and each call may take the whole limit. A limit that is met ends the process. Rejects with an AnswerFault. */
  async callAll(linker: Linker, session: Session): Promise<void> {
    const { export: name, calls, mayWait, limits } = this.job
    this.limit = limitCpuOfSteps(limits.cpuMs)
    try {
      const namespace = await (mayWait ? loadModules(linker) : loadAtOnce(linker))
      // Else the harness says so, once the answer has awaited what it awaits.
      if (!mayWait) this.hear('loaded')
      const state = await session.settle(mayWait ? 'call' : 'call at once', namespace.derefInto(), name, calls, limits.outputKb * 1024)
      if (state === 'never') throw neverLoaded(linker, session)
      if (state !== 'done') throw new AnswerFault('runtime-error', notCallable(state, this.job))
    } finally {
      this.limit.lift()
    }
  }

  private hear(text: unknown): void {
    if (typeof text !== 'string') return
    this.limit?.renew()
    const now = performance.now()
    if (text === 'loaded') send({ part: { loaded: true } })
    else if (isAsWritten(text)) sendPart(`${text.slice(0, -1)},"ms":${now - this.startedAt}}`)
    else send({ part: { ...this.readable(text), ms: now - this.startedAt } })
    this.startedAt = now
  }

  private readable(text: string): Omit<CallsPart, 'ms'> {
    const report = JSON.parse(text) as Omit<CallsPart, 'ms'>
    report.printed = reporting(report.printed)
    if (report.thrown) report.thrown.stack = ownStack(report.thrown.stack, this.job.source)
    return report
  }
}

/** Whether the parent may read a report just as the harness wrote it, for there is no stack in it. */
function isAsWritten(report: string): boolean {
  return report.startsWith('{"returned":') && report.endsWith(',"printed":""}') && !report.includes('\n')
}

function notCallable(kind: string, { export: name, source: { entry } }: CallsRequest): string {
  if (kind === 'missing') return `${entry} has no export named ${name}: write \`export function ${name}(…)\`.`
  return `The export ${name} of ${entry} is not a function (${kind}).`
}
