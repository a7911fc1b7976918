import { deleteExpired, openDatabase, startQueueWorker, type Database } from '@assay/db'
import { giveUpRings, startGrading, WeakSandbox, type Grading } from '@assay/grading/work'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { reportLayers } from './layers.ts'
import { keepPulse } from './pulse.ts'
import { PATIENCE_MS, waitForDatabase } from './wait-for-database.ts'

/** Once a day the event log gets the partitions of the coming months, and what was kept long enough is deleted. */
const crontab = '7 3 * * * ensure-event-partitions\n17 3 * * * delete-expired'

/** Longest that a day's deletions may take. */
const DELETING_MS = 10 * 60_000

/** Takes jobs until `stopped` aborts, then finishes those in hand. Rejects when it cannot start or cannot go on. */
export async function runUntilStopped(config: Config, log: Logger, stopped: AbortSignal): Promise<void> {
  await using resources = new AsyncDisposableStack()
  const database = resources.adopt(openDatabase(config.databaseUrl, { connections: config.concurrency + 2 }), (open) => open.close())
  await waitForDatabase(database, log, AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE_MS)]))

  const grading = resources.adopt(await openGrading(config, database), (open) => open.close())
  await reportLayers(log)
  const worker = await startQueueWorker({
    url: config.queueUrl,
    tasks: { ...grading.tasks, 'ensure-event-partitions': () => ensureEventPartitions(database), 'delete-expired': () => deleteWhatExpired(database) },
    concurrency: config.concurrency,
    crontab,
    log: (level, message) => log[level](message),
  })
  const dead = new AbortController()
  const pulse = keepPulse(worker.id, database, log, dead.signal)
  log.info({ ready: true, worker: worker.id, concurrency: config.concurrency }, 'Ready for jobs')
  try {
    await Promise.race([worker.ended, aborted(stopped)])
    if (!stopped.aborted) throw new Error('The queue ended by itself; its log lines say why')
    log.info('Stopping: finishing the jobs in hand')
    await worker.stop()
  } finally {
    dead.abort()
    await pulse
  }
}

/** The sandbox could not be opened; `code` is stable, for whoever watches the runner. */
export class SandboxUnavailable extends Error {
  override name = 'SandboxUnavailable'
  readonly code = 'sandbox_unavailable'
}

async function openGrading({ sandboxDatabaseUrl, concurrency, sandboxSpares, sandboxReuse, sandboxAllowWeak }: Config, database: Database): Promise<Grading> {
  giveUpRings()
  try {
    return await startGrading({ database, sqlClusterUrl: sandboxDatabaseUrl, concurrency, spares: sandboxSpares, reuse: sandboxReuse, allowWeak: sandboxAllowWeak })
  } catch (error) {
    if (error instanceof WeakSandbox) throw error
    throw new SandboxUnavailable(`The sandbox cannot be opened; is SANDBOX_DATABASE_URL right? ${String(error)}`, { cause: error })
  }
}

async function ensureEventPartitions({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`SELECT ensure_event_partitions()`
}

async function deleteWhatExpired({ prisma }: Database): Promise<void> {
  await prisma.$transaction((tx) => deleteExpired(tx), { timeout: DELETING_MS })
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
