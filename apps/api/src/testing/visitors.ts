import type { TestMember } from '@assay/test-support/factories'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'

/** Someone who sends requests with the cookies that the API gave. */
export interface Visitor {
  cookie: string
  send(method: 'GET' | 'POST' | 'PUT', url: string, body?: InjectOptions['payload']): Promise<LightMyRequestResponse>
}

/** Signs a member in. */
export async function signIn(app: FastifyInstance, { email, password }: Pick<TestMember, 'email' | 'password'>): Promise<Visitor> {
  const response = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password } })
  if (response.statusCode !== 204) throw new Error(`sign-in answered ${response.statusCode}: ${response.body}`)
  return visitor(app, cookiesOf(response))
}

/** Opens a candidate's link. */
export async function openLink(app: FastifyInstance, token: string): Promise<Visitor> {
  const response = await app.inject({ method: 'GET', url: `/t/${token}` })
  if (response.statusCode !== 303) throw new Error(`the link answered ${response.statusCode}: ${response.body}`)
  return visitor(app, cookiesOf(response))
}

/** Someone with these cookies, or with none. */
export function visitor(app: FastifyInstance, cookie = ''): Visitor {
  return {
    cookie,
    send: (method, url, payload) => app.inject({ method, url, headers: cookie ? { cookie } : {}, ...(payload === undefined ? {} : { payload }) }),
  }
}

function cookiesOf({ cookies }: LightMyRequestResponse): string {
  return cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}
