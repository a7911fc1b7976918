import { readFileSync } from 'node:fs'

/** The process that runs a child’s Node: the one that was started has become it, or, bwrap, started it through another. */
export function workerOf(pid: number): number {
  const [only] = childrenOf(pid)
  return only === undefined ? pid : workerOf(only)
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Whether no thread of a process can get new privileges and both filters are loaded, as the kernel tells it. */
export function isFiltered(pid: number): boolean {
  const status = readStatus(pid)
  return status['NoNewPrivs'] === '1' && status['Seccomp'] === '2' && ownFilters(status) >= filtersOfAChild
}

const filtersOfAChild = 2

/** Filters beyond those that this process is under itself, in a container for example. Linux before 5.9 does not count them. */
function ownFilters(status: Record<string, string>): number {
  const count = status['Seccomp_filters']
  return count === undefined ? filtersOfAChild : Number(count) - Number(readStatus('self')['Seccomp_filters'])
}

/** The lines of /proc/<pid>/status; empty where the process or /proc is gone. */
export function readStatus(pid: number | 'self'): Record<string, string> {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n')
    return Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2)))
  } catch {
    return {}
  }
}
