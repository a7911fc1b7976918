import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'
import { createAssessment, createInvitation, createOrganization, createStartedAttempt, exampleQuestions, type TestAttempt } from '@assay/test-support/factories'
import { closeSections, lockAttemptForClosing, openDatabase, type Database, type ToQuestionTerms } from './index.ts'

const asPresented: ToQuestionTerms = (content) => content
let own: TestDatabase
let database: Database
let attempt: TestAttempt

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
})

afterAll(async () => {
  await database.close()
  await own.drop()
})

beforeEach(async () => {
  const organization = await createOrganization(database.prisma)
  const { ordering, numeric } = exampleQuestions
  const assessment = await createAssessment(database.prisma, organization.id, {
    sections: [{ questions: [ordering, numeric] }, { questions: [numeric] }],
  })
  attempt = await createStartedAttempt(database.prisma, await createInvitation(database.prisma, organization, assessment.versionId))
})

async function close(position: number, toQuestionTerms = asPresented, finishes = false): Promise<void> {
  await database.prisma.$transaction(async (tx) => {
    const locked = await lockAttemptForClosing(tx, attempt.id)
    const sections = [{ position, closedAt: locked.now, closing: 'timed-out' as const }]
    await closeSections(tx, locked, { sections, finishedAt: finishes ? locked.now : null }, toQuestionTerms)
  })
}

async function answer(section: number, item: number, content: object): Promise<string> {
  const itemId = attempt.sections[section]?.items[item]?.id ?? ''
  await database.prisma.answer.create({ data: { itemId, revision: 1, content, savedAt: new Date() } })
  return itemId
}

async function gradeJobs(): Promise<unknown[]> {
  const { rows } = await database.pool.query<{ payload: unknown }>(
    `SELECT payload FROM graphile_worker._private_jobs WHERE payload ->> 'roundId' IN (SELECT id::text FROM grading_round WHERE attempt_id = $1)`,
    [attempt.id],
  )
  return rows.map(({ payload }) => payload)
}

test('every answered item of a closed section is submitted once and waits to be graded in the first round', async () => {
  const itemId = await answer(0, 1, { type: 'number', number: 42 })
  await close(1)
  const submission = await database.prisma.submission.findFirstOrThrow({ where: { itemId } })
  expect(submission).toMatchObject({ finalOf: itemId, content: { type: 'number', number: 42 } })
  const round = await database.prisma.gradingRound.findFirstOrThrow({ where: { attemptId: attempt.id } })
  expect(round.number).toBe(1)
  expect(await gradeJobs()).toEqual([{ submissionId: submission.id, roundId: round.id }])
})

test('an answer is submitted in the question’s own terms', async () => {
  const itemId = await answer(0, 0, { type: 'order', order: [2, 1, 3, 4, 5] })
  const asked: unknown[] = []
  await close(1, (content, ...rest) => {
    asked.push(...rest)
    return content.type === 'order' ? { ...content, order: content.order.toReversed() } : content
  })
  expect(asked).toEqual(['ordering', 5, 7])
  const submission = await database.prisma.submission.findFirstOrThrow({ where: { itemId } })
  expect(submission.content).toEqual({ type: 'order', order: [5, 4, 3, 1, 2] })
})

test('a second section joins the first round, and the last one finishes the attempt', async () => {
  await answer(0, 1, { type: 'number', number: 1 })
  await answer(1, 0, { type: 'number', number: 2 })
  await close(1)
  await close(2, asPresented, true)
  expect(await database.prisma.gradingRound.count({ where: { attemptId: attempt.id } })).toBe(1)
  expect(await gradeJobs()).toHaveLength(2)
  const stored = await database.prisma.attempt.findUniqueOrThrow({ where: { id: attempt.id }, include: { events: true } })
  expect(stored.finishedAt).not.toBeNull()
  expect(stored.events.map(({ type, payload }) => [type, payload])).toEqual([
    ['section-timed-out', { position: 1 }],
    ['section-timed-out', { position: 2 }],
  ])
})

test('a section without answers closes and has nothing to grade', async () => {
  await close(1)
  const section = await database.prisma.attemptSection.findFirstOrThrow({ where: { attemptId: attempt.id, position: 1 } })
  expect(section.closing).toBe('timed-out')
  expect(await gradeJobs()).toEqual([])
})

test('a failure in between leaves the section open', async () => {
  await answer(0, 1, { type: 'number', number: 1 })
  const failing: ToQuestionTerms = () => {
    throw new Error('cannot translate')
  }
  await expect(close(1, failing)).rejects.toThrow('cannot translate')
  const section = await database.prisma.attemptSection.findFirstOrThrow({ where: { attemptId: attempt.id, position: 1 } })
  expect(section.closedAt).toBeNull()
})
