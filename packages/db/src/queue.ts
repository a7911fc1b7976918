import { jobs, type JobName, type JobPayload } from '@assay/contracts'
import { Logger, runMigrations } from 'graphile-worker'
import type { Queries } from './client.ts'

/** Failures are logged at each try; after the last one a job stays in the queue as failed. */
const DEFAULT_TRIES = 25

const silent = new Logger(() => () => {})

export interface JobOptions {
  /** Smaller is sooner; see `jobPriority` of the contracts. */
  priority: number
  /** The earliest instant, by `assay_now()`; left out: as soon as the transaction commits. */
  runAt?: Date
  /** A waiting job with the same key is replaced. */
  jobKey?: string
}

/** Creates or updates the queue's own schema, `graphile_worker`. Safe to repeat; runs with every `migrate()`. */
export async function migrateQueue(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: silent })
}

/**
 * Adds a job to the queue as part of the caller's transaction: it exists if the transaction commits and not otherwise.
 * The queue keeps real time, so an instant of the clock that decides is handed over as a distance from now.
 */
export async function enqueue<N extends JobName>(
  queries: Pick<Queries, '$executeRaw'>,
  name: N,
  payload: JobPayload<N>,
  { priority, runAt, jobKey }: JobOptions,
): Promise<void> {
  const json = JSON.stringify(jobs[name].parse(payload))
  await queries.$executeRaw`
    SELECT FROM graphile_worker.add_job(
      ${name}::text,
      ${json}::json,
      run_at => clock_timestamp() + (${runAt ?? null}::timestamptz - assay_now()),
      max_attempts => ${DEFAULT_TRIES}::int,
      job_key => ${jobKey ?? null}::text,
      priority => ${priority}::int
    )`
}
