import { failure } from '../../failure.ts'
import type { Failure } from '../../job.ts'
import { cpuTolerance } from '../../limits.ts'
import type { Cluster } from './cluster.ts'
import { Usage, usageStatement, type SessionRow } from './usage.ts'

/** What the sessions of a role may use. */
export interface Bounds {
  /** CPU time of the processes that serve them. */
  cpuMs: number
  /** How much their database may grow. */
  growthMb: number
}

/** A role whose sessions are being watched. */
export interface Watched {
  /** Why its sessions were ended, if they were. */
  ended(): Failure | null
  /** From here on they may do as they like. */
  stop(): void
}

interface Watching extends Bounds {
  role: string
  usage: Usage
  ended: Failure | null
}

/**
 * Watches what candidates’ sessions use of the cluster’s machine, all with one statement, and ends those that use too
 * much. A session could undo a limit of its own, and knows nothing but wall time anyway.
 */
export class Watch {
  private readonly cluster: Cluster
  private readonly watching = new Set<Watching>()
  private timer: NodeJS.Timeout | null = null
  private looks = 0

  constructor(cluster: Cluster) {
    this.cluster = cluster
  }

  /** `emptyBytes` is the size of the role’s database, which has its name, before its sessions begin. */
  start(role: string, emptyBytes: number, bounds: Bounds): Watched {
    const one: Watching = { role, usage: new Usage(emptyBytes), ended: null, ...bounds }
    this.watching.add(one)
    this.lookSoon()
    return { ended: () => one.ended, stop: () => this.watching.delete(one) }
  }

  private lookSoon(): void {
    this.timer ??= setTimeout(() => {
      this.look().catch(() => {})
        .finally(() => {
          this.timer = null
          if (this.watching.size > 0) this.lookSoon()
        })
    }, lookEveryMs)
  }

  private async look(): Promise<void> {
    const watching = [...this.watching]
    if (watching.length === 0) return
    this.looks += 1
    const withSize = this.looks % looksPerSize === 0
    const rows = await this.cluster.run<SessionRow>(usageStatement, [watching.map(({ role }) => role), withSize])
    for (const one of watching) {
      one.usage.note(rows.filter(({ role }) => role === one.role))
      one.ended = verdictOn(one)
      if (one.ended) this.end(one)
    }
  }

  private end(one: Watching): void {
    this.watching.delete(one)
    // Should this fail, the database is dropped with force at the end of the job all the same.
    this.cluster.terminateSessions(one.role).catch(() => {})
  }
}

function verdictOn({ usage, cpuMs, growthMb }: Watching): Failure | null {
  if (usage.cpuMs > cpuMs * cpuTolerance) return failure('time-limit', `The statement was stopped after ${cpuMs} ms of computing.`)
  if (usage.idleMs > cpuMs * (usage.isMeasured ? idlePerCpu : wallPerCpu) + graceMs) return failure('time-limit', 'The statement did not come to an end in time.')
  if (usage.grownMb > growthMb) return failure('memory-limit', `The database grew by more than ${growthMb} MB.`)
  if (usage.locks > maxLocks) return failure('memory-limit', `The statement held more than ${maxLocks} locks at one time.`)
  return null
}

const lookEveryMs = 25
/** Locks live in memory that all jobs share: this is a quarter of what our own cluster has (settings.ts of local-postgres). */
const maxLocks = 30_000
/** The size of a database is a look at each of its files. */
const looksPerSize = 4

/** Sleeping, waiting for a lock or for whoever takes the rows; much more than an honest statement does. */
const idlePerCpu = 2
/** Where nobody knows what a session used, all its time counts as idle. */
const wallPerCpu = 4
const graceMs = 3000

/** A session that none of the above ends, since the cluster does not answer, say; and one that nobody watches any more. */
export function hardLimit(cpuMs: number): number {
  return 10 * (cpuMs * wallPerCpu + graceMs)
}
