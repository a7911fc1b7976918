import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { RUN_FINISHED_CHANNEL, type AnswerContent, type Marking } from '@assay/contracts'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'
import { createAssessment, createInvitation, createOrganization, createStartedAttempt, type TestAttempt } from '@assay/test-support/factories'
import { findOptionalRun, findOptionalRunUnderWay, finishRun, listenTo, openDatabase, startOptionalRun, type Database } from './index.ts'

const content: AnswerContent = { type: 'files', language: 'sql', files: { 'answer.sql': 'SELECT 1' } }
const marking: Marking = { verdict: 'accepted', score: 10, points: 10, cases: [], error: null, output: null, ms: 4 }
let own: TestDatabase
let database: Database
let attempt: TestAttempt

beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
  const organization = await createOrganization(database.prisma)
  const { versionId } = await createAssessment(database.prisma, organization.id)
  attempt = await createStartedAttempt(database.prisma, await createInvitation(database.prisma, organization, versionId))
})

afterAll(async () => {
  await database.close()
  await own.drop()
})

async function start() {
  const itemId = attempt.sections[0]?.items[0]?.id ?? ''
  return database.prisma.$transaction((tx) => startOptionalRun(tx, { attemptId: attempt.id, itemId, content }))
}

async function submissionOf(runId: string): Promise<string> {
  return (await database.prisma.run.findUniqueOrThrow({ where: { id: runId } })).submissionId
}

test('an attempt has one run under way at most, and its end is told', async () => {
  const run = await start()
  if (!run) throw new Error('the first run starts')
  expect(await start()).toBeUndefined()
  expect(await database.prisma.submission.count()).toBe(1)
  const submissionId = await submissionOf(run.id)
  expect(await findOptionalRunUnderWay(database.prisma, submissionId)).toEqual({ requests: null })

  const { promise: told, resolve } = Promise.withResolvers<string>()
  const listener = await listenTo(own.url, RUN_FINISHED_CHANNEL, resolve)
  await database.prisma.$transaction((tx) => finishRun(tx, submissionId, marking))
  expect(await told).toBe(run.id)
  await listener.close()

  expect(await findOptionalRunUnderWay(database.prisma, submissionId)).toBeUndefined()
  expect(await findOptionalRun(database.prisma, { attemptId: attempt.id, runId: run.id })).toEqual({ id: run.id, marking })
  const next = await start()
  expect(next).toBeDefined()
  if (next) await database.prisma.$transaction(async (tx) => finishRun(tx, await submissionOf(next.id), marking))
})

test('a run that finishes twice keeps its first marking', async () => {
  const run = await start()
  if (!run) throw new Error('no other run is under way')
  const submissionId = await submissionOf(run.id)
  await database.prisma.$transaction((tx) => finishRun(tx, submissionId, marking))
  await database.prisma.$transaction((tx) => finishRun(tx, submissionId, { ...marking, verdict: 'wrong-answer', score: 0 }))
  expect((await findOptionalRun(database.prisma, { attemptId: attempt.id, runId: run.id }))?.marking?.verdict).toBe('accepted')
})

test('a run of another attempt is not found', async () => {
  const run = await database.prisma.run.findFirstOrThrow()
  expect(await findOptionalRun(database.prisma, { attemptId: attempt.organizationId, runId: run.id })).toBeUndefined()
})
