import type { StdioOptions } from 'node:child_process'
import process from 'node:process'
import type { LauncherTask } from '../child/lockdown/launcher.ts'
import type { Lock } from '../child/lockdown/lock.ts'
import { bundleNow } from './bundle.ts'
import { wrap } from './layers/bubblewrap.ts'
import { assemble } from './layers/seccomp/assemble.ts'
import { bootFilter, workFilter } from './layers/seccomp/filters.ts'
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
  /** Whether each job brings a connection, opened by the parent: the child itself can open none. */
  connected?: boolean
}

/** Everything that `spawn` takes, and what the child is sent before its program. */
export interface Launch {
  command: string
  args: string[]
  env: Record<string, string>
  stdio: Extract<StdioOptions, unknown[]>
  /** To be written to the child’s file descriptor `filterFd`; null where there is no seccomp. */
  filter: Buffer | null
  lock: Lock
}

export const filterFd = 3
const channelFd = 4

/**
 * How a child is started, with every wall that there is around it: the shell sets limits and becomes bwrap, which loads
 * the first filter and starts the child's Node, or becomes our launcher, which loads that filter and becomes that Node.
 */
export function launchOf(settings: LaunchSettings, { seccomp, bubblewrap }: Walls): Launch {
  const { jit, connected = false } = settings
  const readable = seccomp ? [...settings.readable, seccomp.access.library] : settings.readable
  const node = [process.execPath, ...nodeFlags(settings, readable), '--eval', bundleNow('child/lockdown/bootstrap.ts')]
  const launched = seccomp && !bubblewrap
  const before = launched ? launcher(seccomp, connected) : bubblewrap ? [bubblewrap.program, ...wrap(readable, seccomp ? filterFd : null)] : []
  return {
    ...withLimits([...before, ...node], settings, launched && connected ? Object.keys(channel) : []),
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe', seccomp ? 'pipe' : 'ignore', ...(connected ? ['ipc' as const] : [])],
    filter: seccomp && assemble(bootFilter(), seccomp.arch).program,
    lock: { walls: seccomp && { ...seccomp.access, filter: asText(assemble(workFilter({ jit, connected }), seccomp.arch)) } },
  }
}

const environment = { UV_THREADPOOL_SIZE: '1' }

function nodeFlags({ jit }: LaunchSettings, readable: string[]): string[] {
  return [
    ...(jit ? [] : ['--jitless']),
    '--no-node-snapshot',
    '--disable-sigusr1',
    '--permission',
    '--allow-addons',
    ...readable.map((file) => `--allow-fs-read=${file}`),
    '--disable-warning=SecurityWarning',
    '--disable-warning=ExperimentalWarning',
  ]
}

/** A small Node that puts up the walls and then becomes the one that follows. */
function launcher({ access }: Seccomp, connected: boolean): string[] {
  const forChannel = connected ? { inherited: [channelFd], environment: { ...environment, ...channel } } : { inherited: [], environment }
  const task: LauncherTask = { ...access, filterFd, ...forChannel }
  const flags = ['--jitless', '--disable-warning=ExperimentalWarning']
  return [process.execPath, ...flags, '--eval', bundleNow('child/lockdown/launcher.ts'), '--', JSON.stringify(task)]
}

/** How Node tells a Node that it starts where connections come from. The launcher must not take that for its own. */
const channel = { NODE_CHANNEL_FD: String(channelFd), NODE_CHANNEL_SERIALIZATION_MODE: 'json' }

function asText({ program, pidAt }: { program: Buffer; pidAt: number[] }): { program: string; pidAt: number[] } {
  return { program: program.toString('base64'), pidAt }
}

/**
 * No core dumps, no files with content, few of them open. RLIMIT_DATA is left out: V8 reserves address space that it
 * counts although it is never used.
 */
function withLimits(command: string[], { cpuSeconds }: LaunchSettings, withheld: string[]): { command: string; args: string[] } {
  const [program = '', ...args] = command
  if (process.platform === 'win32') return { command: program, args }
  const unset = ['PWD', 'OLDPWD', ...withheld].join(' ')
  const script = `unset ${unset}; ulimit -c 0; ulimit -f 0; ulimit -n ${maxOpenFiles}; ulimit -t ${cpuSeconds}; exec "$@"`
  return { command: '/bin/sh', args: ['-c', script, 'sh', ...command] }
}

const maxOpenFiles = 64
