import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { insertLink } from '@assay/db'
import { offsetDatabaseClock } from '@assay/test-support'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, takeTest, type House } from '../../testing/house.ts'
import { openLink, visitor } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterEach(async () => offsetDatabaseClock(house.url, '0'))
afterAll(async () => house.close())

const get = (token: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url: `/t/${token}`, headers })

test('a link is exchanged for a cookie that scripts and other sites cannot use, and goes on to a clean address', async () => {
  const { token } = await house.invite()
  const response = await get(token)
  expect(response.statusCode).toBe(303)
  expect(response.headers.location).toBe('/')
  expect(response.headers['cache-control']).toBe('no-store')
  expect(response.cookies).toEqual([
    expect.objectContaining({ name: 'assay_candidate', httpOnly: true, sameSite: 'Lax', path: '/', expires: expect.any(Date) }),
  ])
  expect(response.cookies[0]?.value).not.toBe(token)
})

test('neither the link’s secret nor the cookie’s is stored', async () => {
  const { token, id } = await house.invite()
  const { cookie } = await openLink(house.app, token)
  const tokens = await house.database.prisma.invitationToken.findMany({ where: { invitationId: id } })
  const sessions = await house.database.prisma.candidateSession.findMany({ where: { invitationId: id } })
  const stored = [...tokens, ...sessions].map(({ hash }) => Buffer.from(hash).toString('base64url'))
  expect(stored).toHaveLength(2)
  expect(stored).not.toContain(token)
  expect(stored).not.toContain(cookie.split('=')[1])
})

test('the first opening is noted with its time, and later ones leave it', async () => {
  const { token, id } = await house.invite()
  await openLink(house.app, token)
  const first = await house.database.prisma.invitation.findUniqueOrThrow({ where: { id } })
  await openLink(house.app, token)
  const second = await house.database.prisma.invitation.findUniqueOrThrow({ where: { id } })
  expect(first.openedAt).toBeInstanceOf(Date)
  expect(second.openedAt).toEqual(first.openedAt)
})

test('a HEAD request, as mail scanners send, opens nothing', async () => {
  const { token, id } = await house.invite()
  const response = await house.app.inject({ method: 'HEAD', url: `/t/${token}` })
  expect(response.statusCode).toBe(404)
  expect(await house.database.prisma.candidateSession.count({ where: { invitationId: id } })).toBe(0)
})

test('each device gets a session of its own, and one that joins a running test is noted', async () => {
  const laptop = await takeTest(house)
  const phone = await openLink(house.app, laptop.invitation.token)
  expect(phone.cookie).not.toBe(laptop.cookie)
  expect((await phone.send('GET', '/api/attempt')).json()).toMatchObject({ state: 'in-section' })
  expect((await laptop.send('GET', '/api/attempt')).json()).toMatchObject({ state: 'in-section' })
  const events = await house.database.prisma.event.findMany({ where: { attemptId: laptop.attemptId }, orderBy: { at: 'asc' } })
  expect(events.map(({ type }) => type)).toEqual(['attempt-opened', 'attempt-started', 'section-started', 'device-joined'])
})

test('a second link to the same invitation opens the same test', async () => {
  const taking = await takeTest(house)
  const other = await openLink(house.app, await insertLink(house.database.prisma, taking.invitation.id))
  expect((await other.send('GET', '/api/attempt')).json()).toMatchObject({ state: 'in-section' })
})

describe('a link that cannot be opened says why', () => {
  test('unknown', async () => {
    expectProblem(await get('no-such-link'), 'link_unknown')
  })

  test('expired', async () => {
    const { token } = await house.invite()
    await offsetDatabaseClock(house.url, '15 days')
    expectProblem(await get(token), 'link_expired')
  })

  test('cancelled', async () => {
    const { token, id } = await house.invite()
    await house.database.prisma.invitation.update({ where: { id }, data: { cancelledAt: new Date() } })
    expectProblem(await get(token), 'link_cancelled')
  })

  test('to a browser by a page that fits', async () => {
    const response = await get('no-such-link', { accept: 'text/html,application/xhtml+xml' })
    expect(response.statusCode).toBe(303)
    expect(response.headers.location).toBe('/link-problem?code=link_unknown')
  })
})

test('once handed in, the link leads to what is left: feedback, requests and consent; nothing opens again or is noted', async () => {
  const taking = await takeTest(house)
  await taking.send('POST', '/api/attempt/sections/1/hand-in')
  const events = () => house.database.prisma.event.count({ where: { attemptId: taking.attemptId } })
  const before = await events()
  const later = await openLink(house.app, taking.invitation.token)
  expect((await later.send('GET', '/api/attempt')).json()).toMatchObject({ state: 'finished', openSection: null })
  expectProblem(await later.send('POST', '/api/attempt/sections/1/start'), 'attempt_finished')
  expect(await events()).toBe(before)
})

test('an expiry does not end a test that has started', async () => {
  const taking = await takeTest(house)
  await house.database.prisma.$executeRaw`
    UPDATE invitation SET created_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' WHERE id = ${taking.invitation.id}::uuid`
  expect((await get(taking.invitation.token)).statusCode).toBe(303)
  expect((await taking.send('GET', '/api/attempt')).statusCode).toBe(200)
})

test('without a cookie, or with an invented one, there is no test', async () => {
  expectProblem(await visitor(house.app).send('GET', '/api/attempt'), 'attempt_sign_in_required')
  expectProblem(await visitor(house.app, 'assay_candidate=invented').send('GET', '/api/attempt'), 'attempt_sign_in_required')
})

test('opening links is limited by address, and the answer says when to come back', async () => {
  const from = (remoteAddress: string) => house.app.inject({ method: 'GET', url: '/t/guess', remoteAddress })
  for (let tries = 0; tries < 60; tries++) expectProblem(await from('203.0.113.7'), 'link_unknown')
  const refused = await from('203.0.113.7')
  expectProblem(refused, 'too_many_requests')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expectProblem(await from('203.0.113.8'), 'link_unknown')
})
