import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openHouse, sqlSave, takeTest, type House } from './testing/house.ts'
import { signIn } from './testing/visitors.ts'
import { expectProblem } from './testing/expect-problem.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

test('a whole visit leaves no secret in the log', async () => {
  const taking = await takeTest(house)
  await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT my_answer'))
  await house.app.inject({ url: `/T/${taking.invitation.token}?${taking.invitation.token}` })
  await house.app.inject({ url: `//t/${taking.invitation.token}` })
  await house.app.inject({ url: `/t/${taking.invitation.token}/more`, headers: { authorization: 'Bearer my-key' } })
  const { recruiter } = house.organization
  const member = await signIn(house.app, recruiter)
  await member.send('GET', '/api/invitations?search=Ada%20Okafor')

  const log = house.log.join('')
  const secrets = [taking.invitation.token, taking.cookie.split('=')[1], member.cookie.split('=')[1], recruiter.password, recruiter.email]
  for (const secret of [...secrets, 'my_answer', 'my-key', 'Okafor']) expect(log).not.toContain(secret)
})

test('what is logged of a request finds it again: method, path, status, time and the id that problems name', async () => {
  const { instance } = expectProblem(await house.app.inject({ url: '/api/me?x=1' }), 'sign_in_required')
  const lines = house.log.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ reqId }) => reqId === instance)
  expect(lines).toEqual([
    expect.objectContaining({ msg: 'incoming request', req: { method: 'GET', path: '/api/me', ip: '127.0.0.1' } }),
    expect.objectContaining({ msg: 'request completed', res: { statusCode: 401 }, responseTime: expect.any(Number) }),
  ])
})

test('an error of ours says nothing to the client, and to the operator what broke, but nothing that was sent', async () => {
  const broken = await openHouse()
  try {
    const taking = await takeTest(broken)
    const member = await signIn(broken.app, broken.organization.recruiter)
    await broken.database.prisma.$executeRaw`DROP TABLE answer_revision, candidate CASCADE`
    const invitation = { assessmentVersionId: broken.assessment.versionId, candidate: { name: 'my_name', email: 'my_mail@example.test' } }
    const failures = [
      await taking.send('PUT', `/api/attempt/items/${taking.items.sql}/answer`, sqlSave(0, 'SELECT my_answer')),
      await member.send('POST', '/api/invitations', invitation),
    ]
    for (const failure of failures) {
      const { detail, instance } = expectProblem(failure, 'internal_error')
      expect(detail).not.toMatch(/answer_revision|candidate|relation|prisma/i)
      expect(failure.body).not.toMatch(/stack|\.ts/)
      expect(broken.log.find((line) => line.includes(instance ?? '-') && /does not exist/.test(line))).toMatch(/"level":50/)
    }
    expect(broken.log.join('')).not.toMatch(/my_answer|my_name|my_mail/)
  } finally {
    await broken.close()
  }
})
