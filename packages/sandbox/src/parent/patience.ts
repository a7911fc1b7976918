import { readdirSync, readFileSync } from 'node:fs'

/**
 * Calls `onOver` once a process has had `wallMs` to compute or to sleep in. Time in which it waited for a CPU does not
 * count, since other processes are not its fault, but only up to a multiple of the limit. Returns what lifts it.
 */
export function limitWall(pid: number, wallMs: number, onOver: () => void): () => void {
  const started = performance.now()
  let waitedBefore = 0
  const check = () => {
    const elapsed = performance.now() - started
    const left = wallMs - (elapsed - (waitedMs(pid) - waitedBefore))
    if (left <= 0 || elapsed >= wallMs * maxStretch) onOver()
    else timer = setTimeout(check, Math.max(left, minCheckMs))
  }
  // Most jobs have ended by then, and to look costs as much as some of them.
  let timer = setTimeout(() => {
    waitedBefore = waitedMs(pid)
    timer = setTimeout(check, wallMs - firstLookMs)
  }, firstLookMs)
  return () => clearTimeout(timer)
}

const maxStretch = 10
const minCheckMs = 50
const firstLookMs = 50

/** How long the threads of a process have waited for a CPU so far, all together; 0 where the system does not tell. */
function waitedMs(pid: number): number {
  const tasks = `/proc/${pid}/task`
  try {
    return readdirSync(tasks).reduce((sum, thread) => sum + waitedOf(`${tasks}/${thread}/schedstat`), 0)
  } catch {
    return 0
  }
}

/** The second number of https://docs.kernel.org/scheduler/sched-stats.html, in nanoseconds there. */
function waitedOf(schedstat: string): number {
  try {
    return Number(readFileSync(schedstat, 'utf8').split(' ')[1] ?? 0) / 1e6
  } catch {
    return 0 // the thread has just ended
  }
}
