import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CandidateEvent } from '@assay/contracts'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, takeTest, type House, type Taking } from '../../testing/house.ts'
import { openLink } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const report = (taking: Pick<Taking, 'send'>, events: object[], batchId = crypto.randomUUID()) =>
  taking.send('POST', '/api/attempt/events', { batchId, events })

async function logOf(attemptId: string) {
  const events = await house.database.prisma.event.findMany({ where: { attemptId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return events.filter(({ type }) => !/^(attempt|section)-/.test(type)).map(({ type, payload }) => ({ type, payload }))
}

test('a batch is stored in its order, once, however often it is sent', async () => {
  const taking = await takeTest(house)
  const itemId = taking.items.sql ?? ''
  const events: CandidateEvent[] = [
    { type: 'item-shown', itemId },
    { type: 'page-hidden' },
    { type: 'page-visible' },
    { type: 'pasted', itemId, characters: 12 },
  ]
  const batchId = crypto.randomUUID()
  expect((await report(taking, events, batchId)).statusCode).toBe(204)
  expect((await report(taking, events, batchId)).statusCode).toBe(204)
  expect(await logOf(taking.attemptId)).toEqual([
    { type: 'item-shown', payload: { itemId } },
    { type: 'page-hidden', payload: {} },
    { type: 'page-visible', payload: {} },
    { type: 'pasted', payload: { itemId, characters: 12 } },
  ])
})

test('only what the intro page names is taken, and no time that a browser claims', async () => {
  const taking = await takeTest(house)
  expectProblem(await report(taking, [{ type: 'key-pressed', key: 'x' }]), 'invalid_request')
  expectProblem(await report(taking, []), 'invalid_request')
  await report(taking, [{ type: 'page-hidden', at: '2001-01-01T00:00:00Z', screen: 'x' }])
  expect(await logOf(taking.attemptId)).toEqual([{ type: 'page-hidden', payload: {} }])
})

test('an item of another candidate refuses the whole batch', async () => {
  const [mine, theirs] = [await takeTest(house), await takeTest(house)]
  expectProblem(await report(mine, [{ type: 'page-hidden' }, { type: 'item-shown', itemId: theirs.items.sql }]), 'not_found')
  expect(await logOf(mine.attemptId)).toEqual([])
})

test('nothing is noted before the start or after the end', async () => {
  const early = await openLink(house.app, (await house.invite()).token)
  expectProblem(await report(early, [{ type: 'page-hidden' }]), 'attempt_not_started')
  const taking = await takeTest(house)
  await taking.send('POST', '/api/attempt/sections/1/hand-in')
  expectProblem(await report(taking, [{ type: 'page-hidden' }]), 'attempt_finished')
})
