import type { Limits } from '@assay/contracts'
import { failure } from '../failure.ts'
import type { Failure } from '../job.ts'
import { limitCpu } from './cpu-limit.ts'
import { reporting } from './printed.ts'
import { Exchange } from './python/exchange.ts'
import { Interpreter, InterpreterEnded } from './python/interpreter.ts'
import { readFault } from './python/reports.ts'
import { send, serve } from './serve.ts'

export interface PythonSpecRequest {
  files: Record<string, string>
  spec: { file: string; source: string }
  /** Modules that spec and answer import by their names. */
  support: Record<string, string>
  limits: Required<Limits>
}

/** The spec and the answer have an interpreter each: the answer cannot reach what it is tested with. */
async function main(): Promise<void> {
  const exchange = new Exchange()
  const [answer, spec] = await Promise.all([Interpreter.open('tested', exchange.fromAnswer), Interpreter.open('spec', exchange.fromSpec)])
  exchange.answer = answer
  await spec.ask('greet')
  serve((job: PythonSpecRequest) => new Run(job, answer, spec, exchange).run())
}
void main()

class Run {
  private readonly job: PythonSpecRequest
  private readonly answer: Interpreter
  private readonly spec: Interpreter
  private readonly exchange: Exchange

  constructor(job: PythonSpecRequest, answer: Interpreter, spec: Interpreter, exchange: Exchange) {
    this.job = job
    this.answer = answer
    this.spec = spec
    this.exchange = exchange
  }

  /** Sends one part with the names of the tests and one for each test. The fault says why there are none, or no more, if so. */
  async run(): Promise<{ fault: Failure | null; printed: string }> {
    const { memoryMb, outputKb } = this.job.limits
    await Promise.all([this.answer, this.spec].map((each) => each.limit(memoryMb, outputKb * 1024)))
    return { fault: await this.runTests(), printed: await this.printed() }
  }

  private async runTests(): Promise<Failure | null> {
    try {
      const fault = await this.load()
      if (fault) return fault
      const { fault: unfit, declared = [] } = await this.collect()
      if (unfit) return unfit
      send({ part: { declared } })
      for (const index of declared.keys()) await this.runTest(index)
      return null
    } catch (error) {
      if (!(error instanceof InterpreterEnded)) throw error
      return failure('runtime-error', (this.exchange.ended ?? error).message)
    }
  }

  private async load(): Promise<Failure | null> {
    const { files, support, limits } = this.job
    const withSupport = { ...files, ...Object.fromEntries(Object.entries(support).map(([name, text]) => [`support/${name}`, text])) }
    const lift = limitCpu(limits.cpuMs)
    const fault = readFault(await this.answer.ask('load', JSON.stringify({ files: withSupport })))
    lift()
    return fault
  }

  private async collect(): Promise<{ fault?: Failure; declared?: string[] }> {
    const { spec, support, limits } = this.job
    const lift = limitCpu(limits.cpuMs)
    const collected = JSON.parse(await this.spec.ask('collect', JSON.stringify({ ...spec, support }))) as { fault?: Failure; declared?: string[] }
    lift()
    return collected
  }

  private async runTest(test: number): Promise<void> {
    const lift = limitCpu(this.job.limits.cpuMs)
    const started = performance.now()
    const { message, verdict } = JSON.parse(await this.spec.ask('test', String(test))) as { message: string | null; verdict: 'runtime-error' | 'memory-limit' | null }
    lift()
    if (this.exchange.ended) throw this.exchange.ended
    send({ part: { test, message, verdict, printed: await this.printed(), ms: performance.now() - started } })
  }

  /** What was printed since the last time, by the answer and then by the spec. */
  private async printed(): Promise<string> {
    return reporting((await this.answer.ask('printed')) + (await this.spec.ask('printed')))
  }
}
