import { execFileSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

interface Row {
  pid: number
  parent: number
  isZombie: boolean
}

/** All processes that a process has started, and those that they have started. */
export function descendantsOf(pid: number): number[] {
  const rows = running()
  const below = (parent: number): number[] => rows.filter((row) => row.parent === parent).flatMap((row) => [row.pid, ...below(row.pid)])
  return below(pid)
}

export async function untilGone(pids: number[]): Promise<void> {
  while (running().some(({ pid, isZombie }) => pids.includes(pid) && !isZombie)) await setTimeout(20)
}

function running(): Row[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).split('\n')
  return lines.map((line) => {
    const [pid, parent, state = ''] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), isZombie: state.startsWith('Z') }
  })
}
