import type { StdioOptions } from 'node:child_process'
import process from 'node:process'
import type { Lock } from '../child/lockdown/lock.ts'
import { bundleNow } from './bundle.ts'
import { entranceOf, environment } from './layers/entrance.ts'
import { assemble, type Assembled } from './layers/seccomp/assemble.ts'
import { workFilter } from './layers/seccomp/filters.ts'
import type { Seccomp } from './layers/seccomp/find.ts'
import type { Walls } from './layers/walls.ts'

/** How a kind of child is started; everything in it is decided by us, nothing by a job. */
export interface LaunchSettings {
  /**
   * Off wherever a candidate's code runs, unless its question computes heavily or its engine is WebAssembly: without a
   * JIT, memory limits hold better and no memory of the child ever becomes executable.
   */
  jit: boolean
  /** The only files that the child may read until it drops even that. */
  readable: string[]
  /** CPU seconds after which the kernel ends the child, should everything else have failed. */
  cpuSeconds: number
  /** Stack of each thread, where it must be more than what the system gives: Python’s own recursion takes V8’s. */
  stackMb?: number
  /** Whether each job brings a connection, opened by the parent: the child itself can open none. */
  connected?: boolean
}

/** Everything that `spawn` takes, and what the child is sent before its program. */
export interface Launch {
  command: string
  args: string[]
  env: Record<string, string>
  stdio: Extract<StdioOptions, unknown[]>
  /** To be written to the child’s file descriptor `filterFd`, unless null. */
  filter: Buffer | null
  lock: Lock
}

/** How a child is started, with every wall that there is around it. */
export function launchOf(settings: LaunchSettings, walls: Walls): Launch {
  const { jit, connected = false } = settings
  const { seccomp } = walls
  const readable = seccomp ? [...settings.readable, seccomp.access.library] : settings.readable
  const entrance = entranceOf(walls, readable, connected)
  const node = [process.execPath, ...nodeFlags(settings, readable), '--eval', bundleNow('child/lockdown/bootstrap.ts')]
  return {
    ...withLimits([...entrance.command, ...node], settings, entrance.withheld),
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe', entrance.throughFd ? 'pipe' : 'ignore', ...(connected ? ['ipc' as const] : [])],
    filter: entrance.throughFd,
    lock: seccomp && lockOf(seccomp, entrance.byChild, assemble(workFilter({ jit, connected }), seccomp.arch)),
  }
}

function lockOf({ access }: Seccomp, early: Buffer | null, { program, pidAt }: Assembled): Lock {
  return { access, early: early && early.toString('base64'), filter: { program: program.toString('base64'), pidAt } }
}

/**
 * Whether isolates can be made in a Node that started from its own snapshot, which takes a third of the time. V8 keeps
 * one read-only heap for all isolates of a process, so it must be the one of Node's snapshot and of V8's both: seen to
 * be so where read-only-heap.test.ts runs. Elsewhere isolated-vm asks for a start without.
 */
const ownSnapshotFits = process.platform === 'linux' && process.arch === 'x64'

function nodeFlags({ jit }: LaunchSettings, readable: string[]): string[] {
  return [
    ...(jit ? [] : ['--jitless']),
    ...(ownSnapshotFits ? [] : ['--no-node-snapshot']),
    '--disable-sigusr1',
    '--permission',
    '--allow-addons',
    ...readable.map((file) => `--allow-fs-read=${file}`),
    '--disable-warning=SecurityWarning',
    '--disable-warning=ExperimentalWarning',
  ]
}

/** Limits that the kernel keeps: no core dumps, nothing written into files, few of them open, so much CPU time and memory. */
function withLimits(command: string[], { jit, cpuSeconds, stackMb }: LaunchSettings, withheld: string[]): { command: string; args: string[] } {
  const [program = '', ...args] = command
  if (process.platform === 'win32') return { command: program, args }
  // With a JIT, V8 reserves more than a gigabyte that counts as data although it is never used.
  const limits = { c: 0, f: 0, n: maxOpenFiles, t: cpuSeconds, ...(jit ? {} : { d: maxDataKb }) }
  const set = Object.entries(limits).map(([name, limit]) => `ulimit -${name} ${limit};`)
  // Where the system allows no more, recursion ends sooner.
  if (stackMb !== undefined) set.push(`ulimit -s ${stackMb * 1024} 2>/dev/null || :;`)
  const script = `unset ${['PWD', 'OLDPWD', ...withheld].join(' ')}; ${set.join(' ')} exec "$@"`
  return { command: '/bin/sh', args: ['-c', script, 'sh', ...command] }
}

const maxOpenFiles = 64
/** More than any job may come to hold, which is watched from outside; this is for what grows between two looks. */
const maxDataKb = 3 * 1024 * 1024
