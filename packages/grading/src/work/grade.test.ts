import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { marking as markingSchema, MAX_JOB_ATTEMPTS, MAX_RUN_ATTEMPTS, type AnswerContent, type Marking, type QuestionContent, type QuestionOfKind } from '@assay/contracts'
import { openDatabase, type Database } from '@assay/db'
import { createTestDatabase, sandboxClusterUrl, type TestDatabase } from '@assay/test-support'
import { exampleQuestions } from '@assay/test-support/factories'
import { query, script, startAttempt, submitFinal, submitRun } from '../testing/submissions.ts'
import { startGrading, type Grading } from './index.ts'

let own: TestDatabase
let database: Database
let grading: Grading

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
  grading = await startGrading({ database, sqlClusterUrl: sandboxClusterUrl(), concurrency: 2, spares: 1 })
})

afterAll(async () => {
  await grading.close()
  await database.close()
  await own.drop()
})

async function runOf(question: QuestionContent, answer: AnswerContent, tries = 1): Promise<Marking> {
  const payload = await submitRun(database, await startAttempt(database, [question]), answer)
  await grading.tasks.grade(payload, tries)
  const { marking } = await database.prisma.run.findUniqueOrThrow({ where: { submissionId: payload.submissionId } })
  return markingSchema.parse(marking)
}

async function gradesOf(submissionId: string) {
  return database.prisma.grade.findMany({ where: { submissionId }, include: { cases: { orderBy: { position: 'asc' } } } })
}

const secretive: QuestionOfKind<'function'> = {
  ...exampleQuestions.function,
  cases: [
    { name: 'two numbers', visible: true, weight: 1, args: [[1, 2]], returns: 3, unchanged: false },
    { name: 'SECRET case', visible: false, weight: 1, args: [[40, 2, 'SECRET argument']], returns: 'SECRET result', unchanged: false },
  ],
}

describe('a run and the grading of an answer', () => {
  test('are the same job: what is visible comes out the same, and only grading sees the rest', async () => {
    const answer = script('export const total = (numbers) => numbers.length')
    const run = await runOf(exampleQuestions.function, answer)
    const payload = await submitFinal(database, await startAttempt(database, [exampleQuestions.function]), answer)
    await grading.tasks.grade(payload, 1)
    const [grade] = await gradesOf(payload.submissionId)

    expect(run.cases.map(({ name, verdict }) => [name, verdict])).toEqual([['two numbers', 'wrong-answer']])
    expect(grade?.cases.map(({ name, verdict }) => [name, verdict])).toEqual([['two numbers', 'wrong-answer'], ['SECRET nothing', 'accepted']])
    expect(grade?.cases[0]).toMatchObject({ message: run.cases[0]?.message, details: run.cases[0]?.details })
    expect([grade?.verdict, Number(grade?.score)]).toEqual(['partial', 5])
  })

  test('are stored once, however often the job is done', async () => {
    const payload = await submitFinal(database, await startAttempt(database, [exampleQuestions.function]), script('export const total = () => 0'))
    await Promise.all([grading.tasks.grade(payload, 1), grading.tasks.grade(payload, 2)])
    await grading.tasks.grade(payload, 3)
    const grades = await gradesOf(payload.submissionId)
    expect(grades.map(({ cases }) => cases.length)).toEqual([2])
  })

  test('keep what an answer prints, even what Postgres cannot store', async () => {
    const { verdict, output } = await runOf(
      exampleQuestions.function,
      script(String.raw`export const total = () => { console.log('a\0b \ud800 \\u0000 😀'); return 3 }`),
    )
    expect(verdict).toBe('accepted')
    expect(output?.trim()).toBe('a\uFFFDb \uFFFD \\u0000 😀')
  })
})

describe('an answer that prints everything it can see', () => {
  test('sees nothing hidden in a run of a function', async () => {
    const spy = script(`
      const seen = []
      const look = (value) => { try { seen.push(typeof value === 'object' ? JSON.stringify(value) : String(value)) } catch {} }
      export function total(...args) {
        look(args)
        for (const name of Reflect.ownKeys(globalThis)) { try { look(globalThis[name]) } catch {} }
        try { null.x } catch (error) { look(error.stack) }
        console.log(seen.join(' '))
        return 3
      }`)
    const run = await runOf(secretive, spy)
    expect(run.verdict).toBe('accepted')
    expect(run.output).toContain('[[1,2]]')
    expect(JSON.stringify(run)).not.toContain('SECRET')
  })

  test('sees nothing hidden in a run of SQL', async () => {
    const question: QuestionOfKind<'sql'> = {
      ...exampleQuestions.sql,
      datasets: [
        { name: 'visible', visible: true, sql: "INSERT INTO book VALUES (1, 'Emma');" },
        { name: 'SECRET set', visible: false, sql: "INSERT INTO book VALUES (2, 'SECRET book');" },
      ],
    }
    const spy = query(`
      SELECT (SELECT string_agg(title, ',') FROM book) AS title
       UNION ALL SELECT query FROM pg_stat_activity
       UNION ALL SELECT datname FROM pg_database
       UNION ALL SELECT relname FROM pg_class`)
    const run = await runOf(question, spy)
    expect(run.cases.map(({ name, verdict }) => [name, verdict])).toEqual([['visible data', 'wrong-answer']])
    expect(JSON.stringify(run)).toContain('Emma')
    expect(JSON.stringify(run)).not.toContain('SECRET')
  })
})

describe('our own failure', () => {
  /** Its author's mistake, which no import would let through. */
  const broken: QuestionOfKind<'sql'> = { ...exampleQuestions.sql, schema: 'CREATE TABEL SECRET ();' }
  const answer = query('SELECT 1')

  test('is tried again until the last try, which stores it with its reason', async () => {
    const payload = await submitFinal(database, await startAttempt(database, [broken]), answer)
    for (const tries of [1, MAX_JOB_ATTEMPTS - 1]) {
      await expect(grading.tasks.grade(payload, tries)).rejects.toThrow('dataset of the question cannot be made')
      expect(await gradesOf(payload.submissionId)).toEqual([])
    }
    await grading.tasks.grade(payload, MAX_JOB_ATTEMPTS)
    const [grade] = await gradesOf(payload.submissionId)
    expect(grade).toMatchObject({ verdict: 'internal-error', error: { message: expect.stringContaining('dataset of the question cannot be made') } })
  })

  test('ends a run at its second try, so that the candidate can run again', async () => {
    const attempt = await startAttempt(database, [broken])
    const payload = await submitRun(database, attempt, answer)
    await expect(grading.tasks.grade(payload, 1)).rejects.toThrow('dataset of the question cannot be made')
    await expect(submitRun(database, attempt, answer)).rejects.toThrow('another run is under way')
    await grading.tasks.grade(payload, 2)
    await expect(submitRun(database, attempt, answer)).resolves.toMatchObject({ roundId: null })
  })

  test('tells a candidate that it is ours, and no more', async () => {
    const run = await runOf(broken, answer, MAX_RUN_ATTEMPTS)
    expect(run).toMatchObject({ verdict: 'internal-error', cases: [], error: { message: 'The run failed on our side. Your answer is kept; try again.' } })
  })

  test('is stored without marking again when every process that tried has died', async () => {
    const endless = script('while (true) {}')
    const payload = await submitFinal(database, await startAttempt(database, [exampleQuestions.function]), endless)
    await grading.tasks.grade(payload, MAX_JOB_ATTEMPTS + 1)
    const [grade] = await gradesOf(payload.submissionId)
    expect(grade).toMatchObject({ verdict: 'internal-error', error: { message: expect.stringContaining('ended before it was done') } })
  })

  test('of a process that was killed leaves a run to the next one, and ends it when that one is killed too', async () => {
    const accepted = script('export const total = () => 3')
    expect((await runOf(exampleQuestions.function, accepted, 2)).verdict).toBe('accepted')
    expect((await runOf(exampleQuestions.function, accepted, MAX_RUN_ATTEMPTS + 1)).verdict).toBe('internal-error')
  })
})
