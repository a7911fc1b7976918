import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { follow, toWire, type EventBatch, type EventRun } from '@assay/contracts'
import { insertEventBatch, noteServerEvent, openDatabase, selectEventStreams, type Database } from '@assay/db'
import { createTestDatabase, insertOpenSection } from '@assay/test-support'
import { setTestClusters, startTestClusters } from '@assay/test-support/clusters'
import { readBankSources } from './sources.ts'
import { HOUR_MS, workAnHour, type Hour } from './hour.ts'

/**
 * What does an hour of typing cost? Seeded hours of work are recorded as the candidate's page records them and stored by
 * the function that the API stores them with; then Postgres is asked how much its tables and indexes have grown.
 */
const LIMIT_BYTES = 300_000
const seeds = [1, 2, 3, 4]

const clusters = await startTestClusters()
setTestClusters(clusters)
let isWithin = false
try {
  const { url } = await createTestDatabase()
  const database = openDatabase(url)
  isWithin = await measure(database)
  await database.close()
} finally {
  await clusters.stop()
}
process.exit(isWithin ? 0 : 1)

async function measure(database: Database): Promise<boolean> {
  const sources = await readBankSources()
  const before = await bytesOf(database)
  const sums = { edits: 0, events: 0, batches: 0, saves: 0, runs: 0, json: 0, gzip: 0, replayed: 0 }
  for (const seed of seeds) {
    const { attemptId, itemIds } = await insertOpenSection(database, ['function', 'sql', 'function', 'sql'])
    const hour = workAnHour(seed, itemIds, sources, Date.now() - HOUR_MS)
    const streamId = crypto.randomUUID()
    for (const run of hour.batches) {
      const batch = batchOf(run, streamId)
      const json = JSON.stringify(batch)
      sums.json += json.length
      sums.gzip += gzipSync(json).length
      sums.events += run.events.length
      await insertEventBatch(database.prisma, attemptId, batch)
    }
    for (let run = 0; run < hour.runs; run += 1) {
      const runId = crypto.randomUUID()
      await noteServerEvent(database.prisma, attemptId, 'run-started', { itemId: itemIds[0] ?? '', runId })
      await noteServerEvent(database.prisma, attemptId, 'run-finished', { runId, verdict: 'wrong-answer' })
    }
    sums.edits += hour.edits
    sums.batches += hour.batches.length
    sums.saves += hour.saves.size
    sums.runs += hour.runs
    sums.replayed += await countReplayed(database, attemptId, hour)
  }
  const stored = (await bytesOf(database)) - before
  const { rows } = await database.pool.query<{ bytes: string }>('SELECT sum(octet_length(events)) AS bytes FROM event_batch')
  print(sums, Number(rows[0]?.bytes ?? 0), stored)
  return stored / seeds.length < LIMIT_BYTES && sums.replayed === sums.saves
}

function print(sums: Record<'edits' | 'events' | 'batches' | 'saves' | 'runs' | 'json' | 'gzip' | 'replayed', number>, compressed: number, stored: number): void {
  const row = (name: string, value: number) => console.log(`${name.padEnd(44)}${Math.round(value / seeds.length).toLocaleString('en').padStart(10)}`)
  console.log(`An hour of typing, mean of ${seeds.length} seeded hours\n`)
  row('edits', sums.edits)
  row('events', sums.events)
  row('batches', sums.batches)
  row('runs of the visible cases', sums.runs)
  row('saves', sums.saves)
  row('saves that a replay from Postgres reproduces', sums.replayed)
  row('bytes of JSON, raw', sums.json)
  row('bytes sent, gzip', sums.gzip)
  row('bytes of compressed events in Postgres', compressed)
  row('bytes stored: rows, indexes, runs', stored)
  console.log(`${'limit'.padEnd(44)}${LIMIT_BYTES.toLocaleString('en').padStart(10)}`)
}

function batchOf({ first, events }: EventRun, streamId: string): EventBatch {
  const startMs = Math.round(events[0]?.atMs ?? 0)
  return { streamId, first, startedAt: new Date(startMs).toISOString(), events: toWire(events, startMs) }
}

async function countReplayed(database: Database, attemptId: string, { saves }: Hour): Promise<number> {
  let equal = 0
  for (const { runs } of await selectEventStreams(database.prisma, attemptId)) {
    for (const { event, answer } of follow(runs)) if (event.type === 'saved' && isDeepStrictEqual(saves.get(event.saveId), answer)) equal += 1
  }
  return equal
}

/** Everything that the log takes on disk, with indexes and what Postgres keeps beside. */
async function bytesOf({ pool }: Database): Promise<number> {
  await pool.query('VACUUM (FULL) event_batch')
  await pool.query('VACUUM (FULL) event')
  const { rows } = await pool.query<{ bytes: string }>(`
    SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class
     WHERE oid = 'event_batch'::regclass OR relispartition AND relkind = 'r' AND relname LIKE 'event\\_%'`)
  return Number(rows[0]?.bytes ?? 0)
}
