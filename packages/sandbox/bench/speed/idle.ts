import { setTimeout as delay } from 'node:timers/promises'
import { honestJobs } from '../../src/corpus/honest.ts'
import { createSandbox } from '../../src/index.ts'
import { descendantsOf, readOf } from '../processes.ts'
import { printRow } from '../table.ts'

const settleMs = 1500
const widths = [14, 12, 12]

/** Prints what an engine keeps ready once it has been asked for: its spare processes, as PSS, so that what they share counts once. */
export async function printIdleMemory(sqlClusterUrl: string): Promise<void> {
  printRow(['idle engine', 'processes', 'MB (PSS)'], widths)
  for (const honest of Object.values(honestJobs)) {
    const before = new Set(descendantsOf(process.pid))
    const sandbox = await createSandbox({ sqlClusterUrl, concurrency: 1, spares: 1 })
    const wrong = await honest.problem(sandbox, {})
    if (wrong !== null) throw new Error(`${honest.kind}: ${wrong}`)
    await delay(settleMs)
    const idle = descendantsOf(process.pid).filter((pid) => !before.has(pid) && isSandboxed(pid))
    printRow([honest.kind, String(idle.length), idle.reduce((sum, pid) => sum + proportionalMb(pid), 0).toFixed(0)], widths)
    await sandbox.close()
  }
}

/** Not esbuild, which lives with the runner, nor the shell that starts a child. */
function isSandboxed(pid: number): boolean {
  return readOf(pid, 'cmdline').includes('--permission')
}

/** https://docs.kernel.org/filesystems/proc.html, `smaps_rollup`. */
function proportionalMb(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readOf(pid, 'smaps_rollup'))?.[1] ?? 0) / 1024
}
