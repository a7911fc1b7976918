import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { attemptView } from '@assay/contracts'
import { expectProblem } from '../../testing/expect-problem.ts'
import { eventsOf, openHouse, sqlContent, sqlSave, takeTest, type House } from '../../testing/house.ts'
import { openLink, type Visitor } from '../../testing/visitors.ts'

let house: House
/** An item of somebody who has started, to attack with. */
let itemId: string
beforeAll(async () => {
  house = await openHouse()
  itemId = (await takeTest(house)).items.sql ?? ''
})
afterAll(async () => house.close())

const view = async (candidate: Visitor) => attemptView.parse((await candidate.send('GET', '/api/attempt')).json())

/** Rows of every table in which something about a test is recorded. */
async function recorded(): Promise<number[]> {
  const { event, eventBatch, answerRevision, answer, submission, run, attempt } = house.database.prisma
  return Promise.all([event.count(), eventBatch.count(), answerRevision.count(), answer.count(), submission.count(), run.count(), attempt.count()])
}

test('nothing is recorded before consent, whatever a browser sends', async () => {
  const candidate = await openLink(house.app, (await house.invite()).token)
  const before = await recorded()
  const attacks = [
    await candidate.send('POST', '/api/attempt/events', eventsOf([['v', 0, 0], ['i', 1, itemId], ['p', 2, itemId, 9, 0]])),
    await candidate.send('PUT', `/api/attempt/items/${itemId}/answer`, sqlSave(0, 'SELECT 1')),
    await candidate.send('POST', `/api/attempt/items/${itemId}/runs`, { content: sqlContent('SELECT 1') }),
    await candidate.send('POST', '/api/attempt/sections/1/start'),
    await candidate.send('POST', '/api/attempt/sections/1/hand-in'),
  ]
  for (const attack of attacks) expectProblem(attack, 'attempt_not_started')
  expectProblem(await candidate.send('POST', '/api/attempt/start', { consent: false }), 'consent_required')
  expect(await recorded()).toEqual(before)
})

test('a candidate is told for how long everything is kept before she agrees, and that promise stands', async () => {
  const candidate = await openLink(house.app, (await house.invite()).token)
  const setRetention = (retentionDays: number) =>
    house.database.prisma.organization.update({ where: { id: house.organization.id }, data: { retentionDays } })
  expect((await view(candidate)).terms).toEqual({ retentionDays: 180, ownEditor: false, feedback: true })
  await setRetention(30)
  expect((await view(candidate)).terms.retentionDays).toBe(30)
  await candidate.send('POST', '/api/attempt/start', { consent: true })
  await setRetention(365)
  expect((await view(candidate)).terms.retentionDays).toBe(30)
})
