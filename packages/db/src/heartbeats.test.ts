import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'
import { beat, deleteHeartbeat, enqueue, freeJobsOfDeadWorkers, openDatabase, type Database } from './index.ts'

const attemptId = '018f0000-0000-7000-8000-000000000001'
let own: TestDatabase
let database: Database

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
})

beforeEach(async () => {
  await database.pool.query('TRUNCATE runner_heartbeat, graphile_worker._private_jobs')
})

afterAll(async () => {
  await database.close()
  await own.drop()
})

async function lockJob(workerId: string, secondsAgo: number): Promise<void> {
  await enqueue(database.prisma, 'close-overdue', { attemptId }, { priority: 0 })
  await database.pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - $2 * interval '1 second' WHERE locked_by IS NULL`,
    [workerId, secondsAgo],
  )
}

async function lockHolders(): Promise<(string | null)[]> {
  const { rows } = await database.pool.query<{ holder: string | null }>('SELECT locked_by AS holder FROM graphile_worker.jobs ORDER BY id')
  return rows.map(({ holder }) => holder)
}

test('a worker that beats keeps its jobs, however long they take', async () => {
  await lockJob('alive', 3600)
  await beat(database.prisma, 'alive')
  expect(await freeJobsOfDeadWorkers(database.prisma)).toEqual([])
  expect(await lockHolders()).toEqual(['alive'])
})

test('a worker that stopped beating loses its jobs and is forgotten', async () => {
  await lockJob('dead', 7)
  await beat(database.prisma, 'dead')
  await database.pool.query(`UPDATE runner_heartbeat SET beat_at = now() - interval '6 seconds'`)
  expect(await freeJobsOfDeadWorkers(database.prisma)).toEqual(['dead'])
  expect(await lockHolders()).toEqual([null])
  expect(await database.prisma.runnerHeartbeat.count()).toBe(0)
})

test('a worker that never beat has a moment to begin', async () => {
  await lockJob('new', 1)
  expect(await freeJobsOfDeadWorkers(database.prisma)).toEqual([])
  await lockJob('never', 6)
  expect(await freeJobsOfDeadWorkers(database.prisma)).toEqual(['never'])
  expect(await lockHolders()).toEqual(['new', null])
})

test('a worker that ended in order leaves no heartbeat', async () => {
  await beat(database.prisma, 'ended')
  await deleteHeartbeat(database.prisma, 'ended')
  expect(await database.prisma.runnerHeartbeat.count()).toBe(0)
})
