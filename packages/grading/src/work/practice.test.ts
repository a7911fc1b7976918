import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { MAX_RUN_ATTEMPTS } from '@assay/contracts'
import { findOptionalPracticeRun, openDatabase, selectPracticeQuestions, startOptionalPracticeRun, type Database } from '@assay/db'
import { createTestDatabase, sandboxClusterUrl, type TestDatabase } from '@assay/test-support'
import { createAssessment, createInvitation, createOrganization, createPractice } from '@assay/test-support/factories'
import { script } from '../testing/submissions.ts'
import { startGrading, type Grading } from './index.ts'

let own: TestDatabase
let database: Database
let grading: Grading
let invitationId: string
beforeAll(async () => {
  own = await createTestDatabase()
  database = openDatabase(own.url)
  grading = await startGrading({ database, sqlClusterUrl: sandboxClusterUrl(), concurrency: 1, spares: 0 })
  const organization = await createOrganization(database.prisma)
  const { versionId } = await createAssessment(database.prisma, organization.id)
  invitationId = (await createInvitation(database.prisma, organization, versionId)).id
  await createPractice(database.prisma, ['function'])
})
afterAll(async () => {
  await grading.close()
  await database.close()
  await own.drop()
})

async function startRun(source: string): Promise<string> {
  const [question] = await selectPracticeQuestions(database.prisma, ['function'])
  const run = await startOptionalPracticeRun(database.prisma, { invitationId, questionVersionId: question?.versionId ?? '', content: script(source) })
  return run?.id ?? ''
}

const marked = async (runId: string) => (await findOptionalPracticeRun(database.prisma, { invitationId, runId }))?.marking

test('a practice run is marked by the runner like any other: its visible cases, and no grade', async () => {
  const runId = await startRun('export const total = (numbers) => numbers[0] + numbers[1]')
  await grading.tasks.practice({ runId }, 1)
  expect(await marked(runId)).toMatchObject({ verdict: 'accepted', cases: [{ name: 'two numbers', visible: true, verdict: 'accepted' }] })
  expect(await database.prisma.grade.count()).toBe(0)
  expect(await database.prisma.submission.count()).toBe(0)
})

test('a run that was replaced or forgotten is left alone, and one that killed its runners is given up', async () => {
  await grading.tasks.practice({ runId: crypto.randomUUID() }, 1)
  const runId = await startRun('export const total = () => 0')
  await grading.tasks.practice({ runId }, MAX_RUN_ATTEMPTS + 1)
  expect(await marked(runId)).toMatchObject({ verdict: 'internal-error', cases: [] })
})
