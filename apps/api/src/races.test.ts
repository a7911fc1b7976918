import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openHouse, sqlContent, sqlSave, takeTest, type House, type Taking } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const AT_ONCE = 8

/** Sends something several times at the same moment; the statuses in ascending order. */
async function atOnce(send: (index: number) => ReturnType<Taking['send']>): Promise<number[]> {
  const responses = await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => send(index)))
  return responses.map(({ statusCode }) => statusCode).toSorted()
}

const once = (status: number, refusal: number) => [status, ...Array.from({ length: AT_ONCE - 1 }, () => refusal)].toSorted()
const saveUrl = ({ items }: Taking) => `/api/attempt/items/${items.sql}/answer`

async function gradingJobs(submissionId: string | undefined) {
  return house.database.prisma.$queryRaw<unknown[]>`
    SELECT id FROM graphile_worker._private_jobs WHERE payload ->> 'submissionId' = ${submissionId}`
}

test('a section handed in at once from every side is handed in once, and graded once', async () => {
  const taking = await takeTest(house)
  await taking.send('PUT', saveUrl(taking), sqlSave(0, 'SELECT 1'))
  expect(await atOnce(() => taking.send('POST', '/api/attempt/sections/1/hand-in'))).toEqual(once(200, 409))
  const submissions = await house.database.prisma.submission.findMany({ where: { itemId: taking.items.sql } })
  expect(submissions).toHaveLength(1)
  expect(await gradingJobs(submissions[0]?.id)).toHaveLength(1)
})

test('of saves on one base one wins, and all are kept', async () => {
  const taking = await takeTest(house)
  expect(await atOnce((index) => taking.send('PUT', saveUrl(taking), sqlSave(0, `SELECT ${index}`)))).toEqual(once(200, 409))
  expect(await house.database.prisma.answerRevision.count({ where: { itemId: taking.items.sql } })).toBe(AT_ONCE)
})

test('what is graded is what was saved last, however saves and the hand-in pass each other', async () => {
  const taking = await takeTest(house)
  await taking.send('PUT', saveUrl(taking), sqlSave(0, 'SELECT 0'))
  const saves = Array.from({ length: AT_ONCE }, (_, index) => taking.send('PUT', saveUrl(taking), sqlSave(1 + index, `SELECT ${index}`)))
  await Promise.all([...saves, taking.send('POST', '/api/attempt/sections/1/hand-in')])
  const where = { itemId: taking.items.sql ?? '' }
  const answer = await house.database.prisma.answer.findUniqueOrThrow({ where })
  const submission = await house.database.prisma.submission.findFirstOrThrow({ where })
  expect(submission.content).toEqual(answer.content)
})

test('of runs started at once one runs', async () => {
  const taking = await takeTest(house)
  const url = `/api/attempt/items/${taking.items.sql}/runs`
  expect(await atOnce(() => taking.send('POST', url, { content: sqlContent('SELECT 1') }))).toEqual(once(202, 409))
})
