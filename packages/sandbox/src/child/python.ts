import type { Limits } from '@assay/contracts'
import { failure } from '../failure.ts'
import type { Call, Failure } from '../job.ts'
import type { CallsPart } from '../parts.ts'
import { limitCpu } from './cpu-limit.ts'
import { reporting } from './printed.ts'
import { Interpreter, InterpreterEnded } from './python/interpreter.ts'
import { readFault, readReport } from './python/reports.ts'
import { send, serve } from './serve.ts'

export interface PythonCallsRequest {
  files: Record<string, string>
  export: string
  calls: Call[]
  limits: Required<Limits>
}

/** An interpreter takes a while to wake, so it does before there is a job; it serves one. */
async function main(): Promise<void> {
  const interpreter = await Interpreter.open('calls')
  serve((job: PythonCallsRequest) => runCalls(job, interpreter))
}
void main()

/** Sends one part when the answer is loaded and one for each call. The result says why nothing could be called, if so, and what else was printed. */
async function runCalls(job: PythonCallsRequest, interpreter: Interpreter): Promise<{ fault: Failure | null; printed: string }> {
  const { limits } = job
  await interpreter.limit(limits.memoryMb, limits.outputKb * 1024)
  try {
    const fault = await load(job, interpreter)
    if (fault) return { fault, printed: reporting(await interpreter.ask('printed')) }
    send({ part: { loaded: true } })
  } catch (error) {
    if (!(error instanceof InterpreterEnded)) throw error
    return { fault: failure('runtime-error', error.message), printed: reporting(await interpreter.ask('printed')) }
  }
  for (const call of job.calls) if (!(await runCall(call, job, interpreter))) break
  return { fault: null, printed: reporting(await interpreter.ask('printed')) }
}

async function load({ files, export: name, limits }: PythonCallsRequest, interpreter: Interpreter): Promise<Failure | null> {
  const lift = limitCpu(limits.cpuMs)
  const fault = readFault(await interpreter.ask('load', JSON.stringify({ files, export: name })))
  lift()
  return fault
}

/** Whether further calls can be made. */
async function runCall(call: Call, { limits }: PythonCallsRequest, interpreter: Interpreter): Promise<boolean> {
  const lift = limitCpu(limits.cpuMs)
  const started = performance.now()
  const report = await outcomeOf(call, limits, interpreter)
  lift()
  const printed = reporting(await interpreter.ask('printed'))
  send({ part: { ...report, printed, ms: performance.now() - started } satisfies CallsPart })
  return !report.ended
}

type Report = Omit<CallsPart, 'printed' | 'ms'> & { ended?: boolean }

async function outcomeOf({ args, argsAfter = false }: Call, { outputKb }: Required<Limits>, interpreter: Interpreter): Promise<Report> {
  try {
    return readReport(await interpreter.ask('call', JSON.stringify(args), String(outputKb * 1024), String(argsAfter)))
  } catch (error) {
    if (!(error instanceof InterpreterEnded)) throw error
    return { failure: { verdict: 'runtime-error', message: error.message }, ended: true }
  }
}
