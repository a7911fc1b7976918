import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ClusterError, codeOf } from './problems.ts'

/** The server process of a cluster, as its lock file postmaster.pid tells. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

const pollMs = 15
const stopLimitMs = 60_000

/** The running server of a data folder. */
export async function runningPostmaster(data: string): Promise<Postmaster | null> {
  const noted = await readLockFile(data)
  if (!noted) return null
  if (isPostmasterOf(noted.pid, data)) return noted
  if (isAlive(noted.pid)) await disown(data)
  return null
}

/**
 * Postgres looks after the lock file of a killed server itself, but believes that any process that has its number by
 * now is that server, and in a container one soon has. Our own number it knows to be wrong: a server's parent is none.
 */
async function disown(data: string): Promise<void> {
  const text = await readFile(lockFile(data), 'utf8')
  await writeFile(lockFile(data), text.replace(/^\d+/, String(process.pid)))
}

/**
 * Waits until the server accepts connections; null when it ended first. Whoever started it knows when it ends, and says
 * so by `isThere`: while a process puts another program in its place it has no arguments that would name the folder.
 */
export async function untilReady(data: string, pid: number, limit: AbortSignal, isThere = () => isPostmasterOf(pid, data)): Promise<Postmaster | null> {
  while (isThere()) {
    const noted = await readLockFile(data)
    if (noted?.pid === pid && noted.ready) return noted
    if (limit.aborted) throw new ClusterError(`The Postgres of ${data} (process ${pid}) has not become ready in time.`)
    await delay(pollMs)
  }
  return null
}

/** Stops the server at once: sessions are ended, everything committed is on disk. */
export async function stopPostmaster(pid: number, data: string): Promise<void> {
  if (!isPostmasterOf(pid, data)) return
  process.kill(pid, 'SIGINT') // a "fast" shutdown
  await untilGone(data, pid)
}

/** Waits for the end of a server that may not be our child. */
export async function untilGone(data: string, pid: number): Promise<void> {
  const limit = AbortSignal.timeout(stopLimitMs)
  while (isPostmasterOf(pid, data)) {
    if (limit.aborted) throw new ClusterError(`Postgres (process ${pid}) does not stop. End it with \`kill -QUIT ${pid}\`.`)
    await delay(pollMs)
  }
}

export function lockFile(data: string): string {
  return join(data, 'postmaster.pid')
}

/** Lines of postmaster.pid: 1 process, 4 port, 8 status (src/include/utils/pidfile.h). */
async function readLockFile(data: string): Promise<Postmaster | null> {
  const lines = await readFile(lockFile(data), 'utf8').then((text) => text.split('\n'), noFile)
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : null
}

function noFile(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

/** A zombie, whose parent does not look after it, has no arguments and counts as gone. */
function isPostmasterOf(pid: number, data: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(data)
}

/** The process's arguments; a server's name its data folder, because `launch` passes it. */
function commandLine(pid: number): string {
  if (!existsSync('/proc/self/cmdline')) {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return '' // it ended just now
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
