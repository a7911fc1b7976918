import { EventEmitter } from 'node:events'
import { Logger, run, type WorkerEvents } from 'graphile-worker'

/** How often a worker looks for jobs whose time has come, in milliseconds; new jobs are told at once. */
const POLL_MS = 1000

/** Does one job. `tries` counts this one: 1 at the first. Rejecting has the job tried again later. */
export type Task = (payload: unknown, tries: number) => Promise<void>

export interface QueueWorkerOptions {
  /** The database's address, not through a transaction pooler: new jobs are listened for. */
  url: string
  tasks: Record<string, Task>
  concurrency: number
  /** Cron lines (in UTC) with task names. */
  crontab: string
  log: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => void
}

export interface QueueWorker {
  /** As which its jobs are locked in the queue. */
  id: string
  /** Settles when the worker ends; rejects when it does so by itself, for a reason that a restart may mend. */
  ended: Promise<void>
  /** Takes no more jobs and waits for those in hand. */
  stop(): Promise<void>
}

/** Works through the queue of a migrated database until it is stopped. Handles no signals. */
export async function startQueueWorker({ url, tasks, concurrency, crontab, log }: QueueWorkerOptions): Promise<QueueWorker> {
  const events: WorkerEvents = new EventEmitter()
  let id = ''
  events.once('pool:create', ({ workerPool }) => {
    id = workerPool.id
  })
  const runner = await run({
    connectionString: url,
    maxPoolSize: concurrency + 2,
    events,
    concurrency,
    crontab,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => log(level === 'warning' ? 'warn' : level, message)),
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, task]) => [name, (payload: unknown, { job }: { job: { attempts: number } }) => task(payload, job.attempts)]),
    ),
  })
  return { id, ended: runner.promise, stop: () => runner.stop() }
}
