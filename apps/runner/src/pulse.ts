import { setTimeout as delay } from 'node:timers/promises'
import { beat, deleteHeartbeat, freeJobsOfDeadWorkers, type Database } from '@assay/db'
import type { Logger } from 'pino'

const BEAT_EVERY_MS = 1000

/**
 * Beats for a worker once a second and gives the jobs of workers that stopped beating back to the queue, until
 * `signal` aborts. A beat that fails is logged and made up for by the next one.
 */
export async function keepPulse(workerId: string, database: Database, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await beat(database.prisma, workerId)
      const dead = await freeJobsOfDeadWorkers(database.prisma)
      if (dead.length > 0) log.warn({ workers: dead }, 'Gave the jobs of dead workers back to the queue')
    } catch (error) {
      log.error({ error: String(error) }, 'The heartbeat failed')
    }
    await delay(BEAT_EVERY_MS, undefined, { signal }).catch(() => {})
  }
  await deleteHeartbeat(database.prisma, workerId)
}
