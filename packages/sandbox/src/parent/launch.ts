import process from 'node:process'

/** How a kind of child is started; everything in it is decided by us, nothing by a job. */
export interface LaunchSettings {
  /** Off wherever a candidate's code runs, unless its question computes heavily: without a JIT, memory limits hold better. */
  jit: boolean
  /** The only files that the child may read until it drops even that. */
  readable: string[]
  /** CPU seconds after which the kernel ends the child, should everything else have failed. */
  cpuSeconds: number
  /** Whether each job brings a connection, opened by the parent: the child itself can open none. */
  connected?: boolean
}

export interface CommandLine {
  command: string
  args: string[]
  env: Record<string, string>
}

/**
 * The command line of a child. Every layer around Node goes here: today rlimits through a shell, where there is one.
 * RLIMIT_DATA is left out: V8 reserves address space that it counts although it is never used.
 */
export function commandLine(settings: LaunchSettings): CommandLine {
  const node = [process.execPath, ...nodeFlags(settings), '--eval', bootstrap]
  return { ...withRlimits(node, settings), env: { UV_THREADPOOL_SIZE: '1' } }
}

function nodeFlags({ jit, readable }: LaunchSettings): string[] {
  return [
    ...(jit ? [] : ['--jitless']),
    '--no-node-snapshot',
    '--permission',
    '--allow-addons',
    ...readable.map((file) => `--allow-fs-read=${file}`),
    '--disable-warning=SecurityWarning',
    '--disable-warning=ExperimentalWarning',
  ]
}

function withRlimits(node: string[], { cpuSeconds }: LaunchSettings): { command: string; args: string[] } {
  const [program = '', ...args] = node
  if (process.platform === 'win32') return { command: program, args }
  const script = `unset PWD OLDPWD; ulimit -c 0; ulimit -t ${cpuSeconds}; exec "$@"`
  return { command: '/bin/sh', args: ['-c', script, 'sh', ...node] }
}

/** Reads the boot line from stdin and runs the program in it, so that a child needs no file of ours. */
const bootstrap = `
const { readSync } = require('node:fs')
const buffer = Buffer.alloc(65536)
const chunks = []
for (;;) {
  const length = readSync(0, buffer)
  if (length === 0) process.exit()
  chunks.push(Buffer.from(buffer.subarray(0, length)))
  if (buffer[length - 1] === 10) break
}
const boot = JSON.parse(Buffer.concat(chunks).toString())
new Function('require', 'boot', boot.code)(require, boot)
`
