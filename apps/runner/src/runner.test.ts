import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { openDatabase, type Database } from '@assay/db'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'
import { handIn, handInFunction, slowAnswer } from './testing/handed-in.ts'
import { contests } from './testing/hostile-answers.ts'
import { startRunner, type RunnerProcess } from './testing/runner-process.ts'

let own: TestDatabase
let database: Database
const runners: RunnerProcess[] = []

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
})

afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.end('SIGKILL')))
})

afterAll(async () => {
  await database.close()
  await own.drop()
})

async function start(options = {}): Promise<RunnerProcess> {
  const runner = await startRunner(own.url, options)
  runners.push(runner)
  return runner
}

interface JobRow {
  lockedBy: string | null
  attempts: number
}

/** Looks at the one grading job until it is as asked for; undefined once it is gone. */
async function jobWhen(holds: (job: JobRow | undefined) => boolean): Promise<JobRow | undefined> {
  for (;;) {
    const { rows } = await database.pool.query<JobRow>(
      `SELECT locked_by AS "lockedBy", attempts FROM graphile_worker.jobs WHERE task_identifier = 'grade'`,
    )
    if (holds(rows[0])) return rows[0]
    await delay(20)
  }
}

async function gradesOf(attemptId: string) {
  return database.prisma.grade.findMany({ where: { round: { attemptId } }, include: { cases: { orderBy: { position: 'asc' } } } })
}

test('the job of a killed runner is taken again by another within seconds and graded exactly once', async () => {
  const first = await start()
  const { attemptId } = await handInFunction(database, slowAnswer)
  await jobWhen((job) => job?.lockedBy === first.workerId)
  expect(await first.end('SIGKILL')).toBeNull()
  expect(await gradesOf(attemptId)).toEqual([])

  const second = await start()
  expect(await jobWhen((job) => job?.lockedBy === second.workerId)).toMatchObject({ attempts: 2 })
  await jobWhen((job) => job === undefined)
  const grades = await gradesOf(attemptId)
  expect(grades.map(({ verdict, cases }) => [verdict, cases.map((each) => each.verdict)])).toEqual([['accepted', ['accepted', 'accepted']]])
})

test('a runner that is asked to stop finishes the job in hand and leaves nothing behind', async () => {
  const runner = await start()
  const { attemptId } = await handInFunction(database, slowAnswer)
  await jobWhen((job) => job?.lockedBy === runner.workerId)
  expect(await runner.end('SIGTERM')).toBe(0)
  expect((await gradesOf(attemptId)).map(({ verdict }) => verdict)).toEqual(['accepted'])
  expect(await database.prisma.runnerHeartbeat.count({ where: { workerId: runner.workerId } })).toBe(0)
})

test('hostile answers of every kind are graded as what they are, and honest ones among them rightly, by one runner that outlives them all', async () => {
  const runner = await start({ concurrency: 3 })
  const handedIn = []
  for (const [kind, { question, hostile, mustGet, honest }] of Object.entries(contests)) {
    handedIn.push({ kind, allowed: mustGet, ...(await handIn(database, question, hostile)) })
    handedIn.push({ kind, allowed: ['accepted'], ...(await handIn(database, question, honest)) })
  }
  await jobWhen((job) => job === undefined)
  for (const { kind, allowed, attemptId } of handedIn) {
    const verdicts = (await gradesOf(attemptId)).map(({ verdict }) => verdict)
    expect({ kind, verdicts }).toEqual({ kind, verdicts: [expect.stringMatching(`^(${allowed.join('|')})$`)] })
  }
  // The same process, not one that was started anew: it took every job, and it still knows how to stop.
  expect(await database.prisma.runnerHeartbeat.findMany({ select: { workerId: true } })).toEqual([{ workerId: runner.workerId }])
  expect(await runner.end('SIGTERM')).toBe(0)
})
