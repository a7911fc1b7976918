import { createSandbox, type Reuse } from '../../src/index.ts'
import { drive, type Contender } from './contender.ts'
import { callsJobOf, requireRight } from './job.ts'
import type { Task } from './task.ts'

const jobsOfAnAttempt = 8

/** A process serves one attempt of eight jobs; the next attempt finds a spare one. */
export function attempts(task: Task, cores: number): Promise<Contender> {
  const asked = Array.from({ length: cores }, () => 0)
  return sandboxed(task, 'attempt', cores, `every wall, a process for each ${jobsOfAnAttempt} jobs`, (caller) => {
    const jobs = asked[caller] ?? 0
    asked[caller] = jobs + 1
    return `${caller}-${Math.floor(jobs / jobsOfAnAttempt)}`
  })
}

export function pool(task: Task, cores: number): Promise<Contender> {
  return sandboxed(task, 'pool', cores, 'every wall, processes that anybody shares', String)
}

async function sandboxed(task: Task, reuse: Reuse, cores: number, how: string, keyOf: (caller: number) => string): Promise<Contender> {
  const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: cores, spares: cores, reuse })
  const job = async (caller: number) => {
    const { failure, calls } = await sandbox.run(callsJobOf(task), { shareKey: keyOf(caller) })
    if (failure) throw new Error(failure.message)
    requireRight(calls.map((call) => (call.ok ? call.returned : call)), task)
  }
  return { name: `Assay, ${reuse}`, how, measure: (ms) => drive(job, cores, ms), close: () => sandbox.close() }
}
