import { readFileSync } from 'node:fs'

/** Resident memory of a process in bytes; null where the system does not tell (no /proc) or the process is gone. */
export function residentBytes(pid: number): number | null {
  try {
    // VmRSS rather than statm: its unit does not depend on the page size.
    const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return match ? Number(match[1]) * 1024 : null
  } catch {
    return null
  }
}

/** Calls `onExceeded` once when the process comes to hold more than `maxMb`. Returns what stops the watch. */
export function watchMemory(pid: number, maxMb: number, onExceeded: () => void): () => void {
  const timer = setInterval(() => {
    const bytes = residentBytes(pid)
    if (bytes === null || bytes <= maxMb * 1024 * 1024) return
    clearInterval(timer)
    onExceeded()
  }, watchEveryMs)
  return () => clearInterval(timer)
}

const watchEveryMs = 10
