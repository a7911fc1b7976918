/** One session, or helper process of one, as `usageStatement` gives it; all values are text. */
export interface SessionRow extends Record<string, unknown> {
  role: string
  pid: string
  /** Wall time since it began. */
  age_ms: string
  /** `/proc/<pid>/schedstat` of its process; null where the cluster’s machine has no such thing. */
  schedstat: string | null
  /** Of its database; null when it was not asked for. */
  bytes: string | null
  /** That it holds; null when it was not asked for. */
  locks: string | null
}

/**
 * What the sessions of roles ($1) have used, and when asked for ($2) their locks and the sizes of their databases. The
 * cluster reads /proc itself, so it may as well run on another machine or in another container. Costs 0.5 ms.
 */
export const usageStatement = `
  SELECT usename AS role, pid::text, (extract(epoch FROM clock_timestamp() - backend_start) * 1000)::text AS age_ms,
    pg_read_file('/proc/' || pid || '/schedstat', true) AS schedstat,
    CASE WHEN $2 THEN pg_database_size(datid)::text END AS bytes,
    CASE WHEN $2 THEN (SELECT count(*) FROM pg_locks WHERE pg_locks.pid = session.pid)::text END AS locks
  FROM pg_stat_activity AS session WHERE usename = ANY ($1)`

/** What the sessions of one role have used so far, those that have ended included. */
export class Usage {
  /** Whether the cluster’s machine tells; otherwise all time counts as idle. */
  isMeasured = false
  grownMb = 0
  locks = 0
  private readonly emptyBytes: number
  private ageMs = 0
  private readonly processes = new Map<string, { ranMs: number; waitedMs: number }>()

  constructor(emptyBytes: number) {
    this.emptyBytes = emptyBytes
  }

  note(rows: SessionRow[]): void {
    for (const { pid, age_ms, schedstat, bytes, locks } of rows) {
      this.ageMs = Math.max(this.ageMs, Number(age_ms))
      this.processes.set(pid, readSchedstat(schedstat))
      if (bytes !== null) this.grownMb = (Number(bytes) - this.emptyBytes) / 1024 / 1024
      if (locks !== null) this.locks = Number(locks)
    }
    this.isMeasured = this.cpuMs > 0
  }

  get cpuMs(): number {
    return this.sum(({ ranMs }) => ranMs)
  }

  /** Time in which they neither computed nor waited for a CPU: a busy machine is not their fault. */
  get idleMs(): number {
    return Math.max(0, this.ageMs - this.sum(({ ranMs, waitedMs }) => ranMs + waitedMs))
  }

  private sum(part: (process: { ranMs: number; waitedMs: number }) => number): number {
    return [...this.processes.values()].reduce((sum, process) => sum + part(process), 0)
  }
}

/** Time on a CPU and time waiting for one, in nanoseconds: https://docs.kernel.org/scheduler/sched-stats.html */
function readSchedstat(text: string | null): { ranMs: number; waitedMs: number } {
  const [ran, waited] = (text ?? '0 0').split(' ').map((nanoseconds) => Number(nanoseconds) / 1e6)
  return { ranMs: ran ?? 0, waitedMs: waited ?? 0 }
}
