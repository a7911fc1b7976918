import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { openDatabase, type Database } from '@assay/db'
import { createTestDatabase, offsetDatabaseClock, type TestDatabase } from '@assay/test-support'
import { exampleQuestions, type TestAttempt } from '@assay/test-support/factories'
import { startAttempt } from '../testing/submissions.ts'
import { closeOverdue } from './close-overdue.ts'

const { ordering, numeric } = exampleQuestions
let own: TestDatabase
let database: Database
let attempt: TestAttempt

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
})

beforeEach(async () => {
  await offsetDatabaseClock(own.url, '0')
  await database.pool.query('TRUNCATE graphile_worker._private_jobs')
  attempt = await startAttempt(database, [ordering], [numeric])
  const itemId = attempt.sections[0]?.items[0]?.id ?? ''
  await database.prisma.answer.create({ data: { itemId, revision: 1, content: { type: 'order', order: [1, 2, 3, 4, 5] }, savedAt: new Date() } })
})

afterAll(async () => {
  await database.close()
  await own.drop()
})

async function closings(): Promise<(string | null)[]> {
  const sections = await database.prisma.attemptSection.findMany({ where: { attemptId: attempt.id }, orderBy: { position: 'asc' } })
  return sections.map(({ closing }) => closing)
}

async function queued(): Promise<{ task: string; dueInMinutes: number }[]> {
  const { rows } = await database.pool.query<{ task: string; dueInMinutes: number }>(
    `SELECT task_identifier AS task, round(extract(epoch FROM run_at - now()) / 60)::int AS "dueInMinutes" FROM graphile_worker.jobs ORDER BY 1`,
  )
  return rows
}

test('before the deadline nothing closes, and the next look is set for it', async () => {
  await closeOverdue({ attemptId: attempt.id }, database)
  expect(await closings()).toEqual([null, null])
  expect(await queued()).toEqual([{ task: 'close-overdue', dueInMinutes: 10 }])
})

test('a section whose time is over closes as of its deadline, its answers wait for grading, and the rest is looked at later', async () => {
  await offsetDatabaseClock(own.url, '11 minutes')
  await closeOverdue({ attemptId: attempt.id }, database)
  expect(await closings()).toEqual(['timed-out', null])
  const section = await database.prisma.attemptSection.findFirstOrThrow({ where: { attemptId: attempt.id, position: 1 } })
  expect(section.closedAt).toEqual(section.deadlineAt)
  expect(await queued()).toEqual([
    { task: 'close-overdue', dueInMinutes: 24 * 60 - 11 },
    { task: 'grade', dueInMinutes: 0 },
  ])
})

test('the answer is submitted as the question means it', async () => {
  await offsetDatabaseClock(own.url, '11 minutes')
  await closeOverdue({ attemptId: attempt.id }, database)
  const submission = await database.prisma.submission.findFirstOrThrow({ where: { item: { section: { attemptId: attempt.id } } } })
  const { order } = submission.content as { order: number[] }
  expect(order).not.toEqual([1, 2, 3, 4, 5])
  expect(order.toSorted()).toEqual([1, 2, 3, 4, 5])
})

test('at the end of the attempt everything closes, the attempt is finished and nobody looks again', async () => {
  await offsetDatabaseClock(own.url, '25 hours')
  await closeOverdue({ attemptId: attempt.id }, database)
  expect(await closings()).toEqual(['timed-out', 'timed-out'])
  const { finishedAt, endsBy } = await database.prisma.attempt.findUniqueOrThrow({ where: { id: attempt.id } })
  expect(finishedAt).toEqual(endsBy)
  expect((await queued()).map(({ task }) => task)).toEqual(['grade'])
})

test('[C2] nothing is ended while the server is out', async () => {
  await database.pool.query(`INSERT INTO server_heartbeat (beat_at) VALUES (clock_timestamp() - interval '6 seconds')`)
  await offsetDatabaseClock(own.url, '11 minutes')
  await closeOverdue({ attemptId: attempt.id }, database)
  expect(await closings()).toEqual([null, null])
  expect(await queued()).toEqual([{ task: 'close-overdue', dueInMinutes: 0 }])
  await database.pool.query('TRUNCATE server_heartbeat')
  await closeOverdue({ attemptId: attempt.id }, database)
  expect(await closings()).toEqual(['timed-out', null])
})

test('two that come at one time close once', async () => {
  await offsetDatabaseClock(own.url, '11 minutes')
  await Promise.all([closeOverdue({ attemptId: attempt.id }, database), closeOverdue({ attemptId: attempt.id }, database)])
  expect((await queued()).map(({ task }) => task)).toEqual(['close-overdue', 'grade'])
})
