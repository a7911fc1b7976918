import { spawn } from 'node:child_process'
import { lockFile } from './postmaster.ts'

/** Stops a server when the process that started it dies without a word, by SIGKILL even. */
export interface Watchdog {
  /** Lets the server be: it was stopped, or others still use it. */
  dismiss(): void
}

/**
 * A shell that waits on a pipe which only this process holds: when we end, however that happens, the pipe closes. It
 * reads the lock file first, so that it never signals another process which has the server's number by then.
 */
const script = `
read -r dismissed && exit
read -r holder < "$1" && [ "$holder" = "$0" ] && kill -INT "$0"`

export function watch(pid: number, data: string): Watchdog {
  if (process.platform === 'win32') return { dismiss() {} }
  const shell = spawn('/bin/sh', ['-c', script, String(pid), lockFile(data)], {
    cwd: '/',
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.unref()
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref()
  shell.stdin.on('error', () => {}) // it was killed: then nobody watches
  return { dismiss: () => shell.stdin.end('dismissed\n') }
}
