import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expectProblem } from './testing/expect-problem.ts'
import { eventsOf, openHouse, sqlContent, sqlSave, takeTest, type House, type Taking } from './testing/house.ts'
import { openLink } from './testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const floods: [what: string, perMinute: number, send: (taking: Taking) => ReturnType<Taking['send']>][] = [
  ['saves', 240, (taking) => taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'x'))],
  ['runs', 60, (taking) => taking.send('POST', `/api/attempt/items/${taking.items.sql}/runs`, { content: sqlContent('SELECT 1') })],
  ['events', 60, (taking) => taking.send('POST', '/api/attempt/events', eventsOf([['v', 0, 0]]))],
]

test.each(floods)('a candidate’s %s are limited to %d a minute, whatever the address, and nobody else’s are', async (_, perMinute, send) => {
  const [flooding, honest] = [await takeTest(house), await takeTest(house)]
  for (let sent = 0; sent < perMinute; sent++) expect((await send(flooding)).statusCode).not.toBe(429)
  const refused = await send(flooding)
  expectProblem(refused, 'too_many_requests')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await send(honest)).statusCode).not.toBe(429)
})

test('a link that is opened without end keeps twenty devices signed in, the last ones', async () => {
  const invitation = await house.invite()
  const first = await openLink(house.app, invitation.token)
  for (let opened = 0; opened < 20; opened++) await openLink(house.app, invitation.token)
  expect(await house.database.prisma.candidateSession.count({ where: { invitationId: invitation.id } })).toBe(20)
  expectProblem(await first.send('GET', '/api/attempt'), 'attempt_sign_in_required')
})
