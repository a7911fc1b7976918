import process from 'node:process'
import { endWith } from './serve.ts'

/**
 * Ends the process once it has used `cpuMs` of CPU time from now on, or four times as long has passed on the wall, so
 * that a busy machine is not the candidate's fault. It is CPU time of the whole process: the isolate's thread and its
 * garbage collection are what runs. Returns what lifts the limit.
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
  let started = performance.now()
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before)
    const usedMs = (user + system) / 1000
    if (usedMs < cpuMs && performance.now() - started < cpuMs * wallPerCpu + wallGraceMs) return
    clearInterval(timer)
    endWith('time-limit', `The answer was stopped after ${cpuMs} ms of computing.`)
  }, checkEveryMs)
  return {
    renew: () => {
      before = process.cpuUsage()
      started = performance.now()
    },
    lift: () => clearInterval(timer),
  }
}

const checkEveryMs = 10
const wallPerCpu = 4
const wallGraceMs = 1000
