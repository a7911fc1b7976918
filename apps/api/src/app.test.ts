import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { errorCatalogue } from '@assay/contracts'
import { expectProblem } from './testing/expect-problem.ts'
import { openHouse, type House } from './testing/house.ts'
import { startTestApp } from './testing/app.ts'
import { signIn } from './testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => house.close())

describe('headers', () => {
  test('forbid foreign scripts, frames and guessing, whatever is answered', async () => {
    for (const url of ['/healthz', '/api/me', '/nowhere']) {
      const { headers } = await house.app.inject({ url })
      expect(headers['content-security-policy']).toBe(
        "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self';connect-src 'self';worker-src 'self';object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'self'",
      )
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=()'),
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    }
  })

  test('keep what the API answers out of every cache', async () => {
    expect((await house.app.inject({ url: '/api/me' })).headers['cache-control']).toBe('no-store')
    expect((await house.app.inject({ url: '/api/nowhere' })).headers['cache-control']).toBe('no-store')
  })

  test('insist on https, and make cookies do so, where the address is https', async () => {
    expect((await house.app.inject({ url: '/healthz' })).headers).not.toHaveProperty('strict-transport-security')
    const secure = await startTestApp({ publicUrl: 'https://assay.test', databaseUrl: house.url })
    try {
      const { email, password } = house.organization.owner
      const opened = await secure.app.inject({ url: `/t/${(await house.invite()).token}` })
      const signedIn = await secure.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password } })
      expect(opened.headers['strict-transport-security']).toMatch(/max-age=31536000/)
      expect([...opened.cookies, ...signedIn.cookies].map(({ name, secure: isSecure }) => [name, isSecure])).toEqual([
        ['assay_candidate', true],
        ['__Secure-assay.session_token', true],
      ])
    } finally {
      await secure.close()
    }
  })
})

describe('a change', () => {
  const change = (headers: Record<string, string>) => house.app.inject({ method: 'POST', url: '/api/auth/sign-out', headers })

  test('that another site’s page asks for is refused', async () => {
    expectProblem(await change({ origin: 'https://evil.example' }), 'foreign_origin')
    expectProblem(await change({ origin: 'null' }), 'foreign_origin')
    expectProblem(await change({ 'sec-fetch-site': 'cross-site' }), 'foreign_origin')
    expectProblem(await change({ 'sec-fetch-site': 'same-site', origin: 'http://assay.test' }), 'foreign_origin')
  })

  test('from our own pages, or from a program, is taken', async () => {
    const own: Record<string, string>[] = [{}, { origin: 'http://assay.test' }, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173' }]
    for (const headers of own) {
      expect((await change(headers)).statusCode).toBe(204)
    }
  })

  test('is refused before anything is looked at, for members and candidates alike', async () => {
    const owner = await signIn(house.app, house.organization.owner)
    for (const url of ['/api/invitations', '/api/attempt/start', '/api/attempt/events']) {
      const headers = { cookie: owner.cookie, origin: 'https://evil.example' }
      expectProblem(await house.app.inject({ method: 'POST', url, headers, payload: {} }), 'foreign_origin')
    }
  })
})

describe('errors', () => {
  test('of addresses are problems too', async () => {
    expectProblem(await house.app.inject({ url: '/api/nowhere' }), 'not_found')
    expectProblem(await house.app.inject({ method: 'POST', url: '/healthz' }), 'not_found')
    expectProblem(await house.app.inject({ url: '/%E0%A4%A' }), 'not_found')
    expectProblem(await house.app.inject({ url: '/api/invitations/not-an-id', headers: { cookie: (await signIn(house.app, house.organization.owner)).cookie } }), 'not_found')
  })

  test('of size are problems too', async () => {
    const owner = await signIn(house.app, house.organization.owner)
    expectProblem(await owner.send('POST', '/api/invitations', { name: 'x'.repeat(2 * 1024 * 1024) }), 'payload_too_large')
  })

  test('are each described where their type points', async () => {
    for (const [code, [status, title, detail]] of Object.entries(errorCatalogue)) {
      expect((await house.app.inject({ url: `/api/problems/${code}` })).json()).toEqual({ code, status, title, detail })
    }
    expectProblem(await house.app.inject({ url: '/api/problems/no_such_code' }), 'not_found')
  })
})

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and names the problems of each route', async () => {
    const document = (await house.app.inject({ url: '/api/openapi.json' })).json<{
      openapi: string
      paths: Record<string, Record<string, { responses: Record<string, { description: string }> }>>
    }>()
    expect(document.openapi).toBe('3.1.0')
    expect(document.paths['/api/attempt/items/{itemId}/answer']?.put?.responses['409']?.description).toMatch(/`answer_outdated`.*`deadline_passed`/)
  })

  test('has a page that loads nothing from elsewhere and no inline script', async () => {
    const page = await house.app.inject({ url: '/api/docs/' })
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toMatch(/https?:\/\//)
    expect(page.body).not.toMatch(/<script>|<script (?![^>]*src=)| on\w+=/)
    const scripts = [...page.body.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source ?? '')
    expect(scripts).toHaveLength(3)
    for (const source of scripts) {
      const { statusCode, headers } = await house.app.inject({ url: new URL(source, 'http://assay.test/api/docs/').pathname })
      expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('javascript')])
    }
  })
})
