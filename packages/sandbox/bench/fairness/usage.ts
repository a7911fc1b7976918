import { readdirSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { descendantsOf, readOf } from '../processes.ts'

/**
 * The CPU time that a job used, as /proc tells: that of the process under this one which used the most meanwhile. A child
 * is there before its job; what serves a session of Postgres comes with it.
 */
export async function cpuOf<T>(job: () => Promise<T>): Promise<{ result: T; cpuMs: number }> {
  const before = processes()
  const used = new Map<number, number>()
  const over = new AbortController()
  const watched = (async () => {
    while (!over.signal.aborted) {
      for (const [pid, ms] of processes()) {
        if (before.has(pid) || isSession(pid)) used.set(pid, ms - (before.get(pid) ?? 0))
      }
      await delay(watchEveryMs)
    }
  })()
  const result = await job().finally(() => over.abort())
  await watched
  return { result, cpuMs: Math.max(0, ...used.values()) }
}

const watchEveryMs = 4

/** CPU time of all processes that this one has started, and of those that they have. */
function processes(): Map<number, number> {
  return new Map(descendantsOf(process.pid).map((pid) => [pid, isNeighbour(pid) ? 0 : cpuMs(pid)]))
}

function cpuMs(pid: number): number {
  return threadsOf(pid).reduce((sum, thread) => sum + Number(readOf(pid, `task/${thread}/schedstat`).split(' ')[0] ?? 0) / 1e6, 0)
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return [] // it has just ended
  }
}

function isSession(pid: number): boolean {
  return /postgres: .*job_/.test(readOf(pid, 'cmdline'))
}

function isNeighbour(pid: number): boolean {
  return readOf(pid, 'cmdline').includes('memory[i] += i')
}
