import process from 'node:process'
import { cpuTolerance } from '../limits.ts'
import { endWith } from './serve.ts'

/**
 * Ends the process once it has used `cpuMs` of CPU time from now on, and a little more. Wall time plays no part, so that
 * a busy machine is not the candidate’s fault; the parent watches it. It is CPU time of the whole process: the isolate’s
 * thread and its garbage collection are what runs. Returns what lifts the limit.
 */
export function limitCpu(cpuMs: number): () => void {
  return limitCpuOfSteps(cpuMs).lift
}

/** A limit that each of several steps has for itself. */
export interface StepLimit {
  /** The next step begins. */
  renew: () => void
  lift: () => void
}

/** As `limitCpu`, for the first of several steps. */
export function limitCpuOfSteps(cpuMs: number): StepLimit {
  let before = process.cpuUsage()
  let isRenewed = false
  const timer = setInterval(() => {
    // To look at the clock for each step would cost short steps more than they take.
    if (isRenewed) before = process.cpuUsage()
    isRenewed = false
    const { user, system } = process.cpuUsage(before)
    const usedMs = (user + system) / 1000
    if (usedMs < cpuMs * cpuTolerance) return
    clearInterval(timer)
    endWith('time-limit', `The answer was stopped after ${cpuMs} ms of computing.`)
  }, checkEveryMs)
  return {
    renew: () => {
      isRenewed = true
    },
    lift: () => clearInterval(timer),
  }
}

const checkEveryMs = 10
