import { execFileSync } from 'node:child_process'

/** The sandbox children that a process has started, not the bundler's service. */
export function sandboxChildrenOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const rows = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
  return rows.flatMap((row) => (Number(row?.[2]) === pid && row?.[3]?.includes('--permission') ? [Number(row[1])] : []))
}
