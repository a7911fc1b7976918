import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createTestDatabase, offsetDatabaseClock, type TestDatabase } from '@assay/test-support'
import { databaseNow, enqueue, openDatabase, type Database } from './index.ts'

const attemptId = '018f0000-0000-7000-8000-000000000001'
let own: TestDatabase
let database: Database

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
})

afterAll(async () => {
  await database.close()
  await own.drop()
})

async function waiting(): Promise<{ task: string; dueInSeconds: number }[]> {
  const { rows } = await database.pool.query<{ task: string; dueInSeconds: number }>(
    `SELECT task_identifier AS task, extract(epoch FROM run_at - now())::float8 AS "dueInSeconds" FROM graphile_worker.jobs ORDER BY id`,
  )
  return rows
}

test('a job exists only if the transaction that adds it commits', async () => {
  const added = database.prisma.$transaction(async (tx) => {
    await enqueue(tx, 'close-overdue', { attemptId }, { priority: 0 })
    throw new Error('rolled back')
  })
  await expect(added).rejects.toThrow('rolled back')
  expect(await waiting()).toEqual([])
})

test('a job is due at an instant of the clock that decides, however far that is from real time', async () => {
  await offsetDatabaseClock(own.url, '-3 hours')
  const inAMinute = new Date((await databaseNow(database.prisma)).getTime() + 60_000)
  await enqueue(database.prisma, 'close-overdue', { attemptId }, { priority: 0, runAt: inAMinute, jobKey: 'one' })
  await offsetDatabaseClock(own.url, '0')
  const [job] = await waiting()
  expect(job?.dueInSeconds).toBeGreaterThan(30)
  expect(job?.dueInSeconds).toBeLessThanOrEqual(60)
})

test('a job replaces the waiting one of its key', async () => {
  await enqueue(database.prisma, 'close-overdue', { attemptId }, { priority: 0, jobKey: 'one' })
  const jobs = await waiting()
  expect(jobs).toHaveLength(1)
  expect(jobs[0]?.dueInSeconds).toBeLessThanOrEqual(0)
})

test('a payload that breaks its contract is not queued', async () => {
  await expect(enqueue(database.prisma, 'close-overdue', { attemptId: 'no uuid' }, { priority: 0 })).rejects.toThrow()
})
