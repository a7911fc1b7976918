import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { insertMember } from '@assay/db'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, type House } from '../../testing/house.ts'
import { signIn, visitor } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

const trySignIn = (payload: object, remoteAddress = '198.51.100.1') =>
  house.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload, remoteAddress })

describe('signing in', () => {
  test('gives a cookie that scripts and other sites cannot use', async () => {
    const { email, password } = house.organization.owner
    const response = await trySignIn({ email, password })
    expect(response.statusCode).toBe(204)
    expect(response.cookies).toEqual([expect.objectContaining({ name: 'assay.session_token', httpOnly: true, sameSite: 'Lax', path: '/' })])
  })

  test('says who one is', async () => {
    const { owner, recruiter, hiringManager, id, name } = house.organization
    for (const member of [owner, recruiter, hiringManager]) {
      const visit = await signIn(house.app, member)
      expect((await visit.send('GET', '/api/me')).json()).toMatchObject({
        user: { id: member.userId, email: member.email },
        organization: { id, name },
        role: member.role,
      })
    }
  })

  test('fails the same way for a wrong password and an unknown address', async () => {
    const { email } = house.organization.owner
    expectProblem(await trySignIn({ email, password: 'not the password' }), 'sign_in_failed')
    expectProblem(await trySignIn({ email: 'nobody@example.test', password: 'not the password' }), 'sign_in_failed')
    expectProblem(await trySignIn({ email: 'no address', password: 'x' }), 'invalid_request')
  })

  test('takes ten tries a minute from one address', async () => {
    const email = 'nobody@example.test'
    for (let tries = 0; tries < 10; tries++) expectProblem(await trySignIn({ email, password: 'guess' }, '203.0.113.9'), 'sign_in_failed')
    expectProblem(await trySignIn({ email, password: 'guess' }, '203.0.113.9'), 'too_many_requests')
  })

  test('without a membership shows nothing of any organization', async () => {
    const { id } = await insertMember(house.database.prisma, {
      organizationId: house.organization.id,
      name: 'Once here',
      email: 'once@example.test',
      password: 'correct horse battery',
      role: 'owner',
    })
    await house.database.prisma.member.delete({ where: { id } })
    const visit = await signIn(house.app, { email: 'once@example.test', password: 'correct horse battery' })
    expectProblem(await visit.send('GET', '/api/me'), 'no_organization')
  })
})

test('nobody can sign up, nor reach anything else of the sign-in library', async () => {
  const payload = { name: 'x', email: 'new@example.test', password: 'correct horse battery' }
  for (const path of ['sign-up/email', 'request-password-reset', 'update-user', 'change-email', 'delete-user']) {
    expectProblem(await house.app.inject({ method: 'POST', url: `/api/auth/${path}`, payload }), 'not_found')
  }
  expect(await house.database.prisma.user.count({ where: { email: payload.email } })).toBe(0)
})

test('signing out ends the session for whoever holds its cookie', async () => {
  const visit = await signIn(house.app, house.organization.owner)
  expect((await visit.send('POST', '/api/auth/sign-out')).statusCode).toBe(204)
  expectProblem(await visit.send('GET', '/api/me'), 'sign_in_required')
})

test('without a session, or with an invented one, every member is a stranger', async () => {
  expectProblem(await visitor(house.app).send('GET', '/api/me'), 'sign_in_required')
  expectProblem(await visitor(house.app, 'assay.session_token=invented.signature').send('GET', '/api/me'), 'sign_in_required')
})
