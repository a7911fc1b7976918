import type { Queries } from './client.ts'

/** A worker that was silent for so long counts as dead, in seconds. Beats come every second. */
const DEAD_AFTER_SECONDS = 5

/** Says that a queue worker is alive. Real time, not the clock that decides: a test that moves that one kills no worker. */
export async function beat(queries: Pick<Queries, '$executeRaw'>, workerId: string): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO runner_heartbeat (worker_id, started_at, beat_at) VALUES (${workerId}, clock_timestamp(), clock_timestamp())
    ON CONFLICT (worker_id) DO UPDATE SET beat_at = clock_timestamp()`
}

/** Forgets a worker that ended in order. */
export async function deleteHeartbeat(queries: Queries, workerId: string): Promise<void> {
  await queries.runnerHeartbeat.deleteMany({ where: { workerId } })
}

/**
 * Gives the jobs of dead workers back to the queue and returns who was dead. A worker is dead when it stopped beating,
 * or when it holds a job for some time and never beat at all. Safe to call from any number of processes at one time.
 */
export async function freeJobsOfDeadWorkers(queries: Queries): Promise<string[]> {
  const dead = await queries.$queryRaw<{ workerId: string }[]>`
    SELECT worker_id AS "workerId"
      FROM runner_heartbeat
     WHERE beat_at < clock_timestamp() - ${DEAD_AFTER_SECONDS} * interval '1 second'
    UNION
    SELECT locked_by
      FROM graphile_worker.jobs
     WHERE locked_at < clock_timestamp() - ${DEAD_AFTER_SECONDS} * interval '1 second'
       AND NOT EXISTS (SELECT FROM runner_heartbeat WHERE worker_id = locked_by)`
  const ids = dead.map(({ workerId }) => workerId)
  if (ids.length === 0) return ids
  await queries.$executeRaw`SELECT graphile_worker.force_unlock_workers(${ids}::text[])`
  await queries.runnerHeartbeat.deleteMany({ where: { workerId: { in: ids } } })
  return ids
}
