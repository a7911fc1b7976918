import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { HttpStep, Sandbox } from './index.ts'
import { raw, request, send } from './testing/http-job.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

async function responses(code: string, steps: HttpStep[]) {
  const { failure, sequences, output } = await send(sandbox, code, [steps])
  if (failure) throw new Error(failure.message)
  return sequences[0]?.map(({ response, failure: unanswered }) => ({ ...response, failure: unanswered?.message, output })) ?? []
}

const get = (path: string, headers: Record<string, string> = {}) => raw('GET', path, headers)

test('everything of Hono that an answer may import can be imported', async () => {
  const { honoModules } = await import('./parent/engines/http/hono.ts')
  const imports = honoModules.map((name, index) => `import * as m${index} from '${name}'`).join('\n')
  const types = honoModules.map((_, index) => `typeof m${index}`).join()
  const code = `${imports}\nexport default { fetch: () => Response.json([${types}]) }`
  const [all] = await responses(code, [request('GET', '/')])
  expect(JSON.parse(all?.body ?? '')).toEqual(honoModules.map(() => 'object'))
})

test('what there is not is named, with what there is', async () => {
  const { failure } = await send(sandbox, `import { compress } from 'hono/compress'\nexport default {}`, [[request('GET', '/')]])
  expect(failure).toMatchObject({ verdict: 'syntax-error', line: 1, message: expect.stringMatching(/^Cannot import 'hono\/compress': .*'hono', 'hono\/accepts', /) })
  const other = await send(sandbox, `import express from 'express'\nexport default {}`, [[request('GET', '/')]])
  expect(other.failure?.message).toBe("Cannot import 'express': only the answer's own files can be imported, and 'hono'")
})

describe('middleware', () => {
  test('cors, etag, secure headers, request ids and pretty JSON', async () => {
    const code = `import { Hono } from 'hono'
      import { cors } from 'hono/cors'
      import { etag } from 'hono/etag'
      import { prettyJSON } from 'hono/pretty-json'
      import { requestId } from 'hono/request-id'
      import { secureHeaders } from 'hono/secure-headers'
      const app = new Hono()
      app.use(cors({ origin: 'https://a.example' }), secureHeaders(), requestId(), prettyJSON(), etag())
      app.get('/', (c) => c.json({ a: 1 }))
      export default app`
    const [plain, options, pretty] = await responses(code, [get('/', { origin: 'https://a.example' }), raw('OPTIONS', '/', { origin: 'https://a.example' }), get('/?pretty')])
    expect(plain).toMatchObject({ status: 200, body: '{"a":1}', headers: { 'access-control-allow-origin': 'https://a.example', 'x-frame-options': 'SAMEORIGIN', etag: expect.stringMatching(/^"[0-9a-f]{40}"$/) } })
    expect(plain?.headers?.['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(options).toMatchObject({ status: 204, headers: { 'access-control-allow-methods': expect.stringContaining('GET') } })
    expect(pretty?.body).toBe('{\n  "a": 1\n}')
    const [unchanged] = await responses(code, [get('/', { 'if-none-match': plain?.headers?.etag ?? '' })])
    expect(unchanged).toMatchObject({ status: 304, body: '' })
  })

  test('tokens, and the exceptions that they throw, by the one class of them', async () => {
    const code = `import { Hono } from 'hono'
      import { HTTPException } from 'hono/http-exception'
      import { basicAuth } from 'hono/basic-auth'
      import { bearerAuth } from 'hono/bearer-auth'
      import { jwt, sign } from 'hono/jwt'
      const app = new Hono()
      app.use('/basic/*', basicAuth({ username: 'a', password: 'b' }))
      app.use('/bearer/*', bearerAuth({ token: 'secret' }))
      app.use('/jwt/*', jwt({ secret: 'secret', alg: 'HS256' }))
      app.get('/token', async (c) => c.text(await sign({ sub: 'rita', exp: Math.floor(Date.now() / 1000) + 60 }, 'secret')))
      app.get('/jwt/me', (c) => c.json(c.get('jwtPayload').sub))
      app.get('/:kind/me', (c) => c.text('in'))
      app.onError((error, c) => (error instanceof HTTPException ? c.json({ error: 'mine' }, error.status) : c.text('other', 500)))
      export default app`
    const token: HttpStep = { request: { method: 'GET', path: '/token', headers: {}, body: null }, captures: [] }
    const [given] = await responses(code, [token])
    const withToken = { authorization: `Bearer ${given?.body}` }
    const answered = await responses(code, [
      get('/basic/me'),
      get('/basic/me', { authorization: `Basic ${btoa('a:b')}` }),
      get('/bearer/me', { authorization: 'Bearer wrong' }),
      get('/bearer/me', { authorization: 'Bearer secret' }),
      get('/jwt/me'),
      get('/jwt/me', withToken),
      { advanceMs: 61_000 },
      get('/jwt/me', withToken),
    ])
    expect(answered.map(({ status, body }) => [status, body])).toEqual([
      [401, '{"error":"mine"}'],
      [200, 'in'],
      [401, '{"error":"mine"}'],
      [200, 'in'],
      [401, '{"error":"mine"}'],
      [200, '"rita"'],
      [401, '{"error":"mine"}'],
    ])
  })

  test('validation of JSON, forms and queries, limits of bodies, and cookies that are signed', async () => {
    const code = `import { Hono } from 'hono'
      import { bodyLimit } from 'hono/body-limit'
      import { getSignedCookie, setSignedCookie } from 'hono/cookie'
      import { validator } from 'hono/validator'
      const app = new Hono()
      const required = (name) => (value, c) => (value[name] ? value : c.json({ missing: name }, 400))
      app.post('/json', validator('json', required('sku')), (c) => c.json(c.req.valid('json'), 201))
      app.post('/form', validator('form', required('sku')), (c) => c.json(c.req.valid('form'), 201))
      app.get('/query', validator('query', required('page')), (c) => c.json(c.req.valid('query')))
      app.post('/small', bodyLimit({ maxSize: 4, onError: (c) => c.text('too large', 413) }), async (c) => c.text(await c.req.text()))
      app.get('/set', async (c) => { await setSignedCookie(c, 'who', 'rita', 'secret'); return c.body(null, 204) })
      app.get('/who', async (c) => c.json(await getSignedCookie(c, 'secret', 'who')))
      export default app`
    const answered = await responses(code, [
      request('POST', '/json', { sku: 'A' }),
      request('POST', '/json', {}),
      raw('POST', '/json', { 'content-type': 'application/json' }, '{'),
      raw('POST', '/form', { 'content-type': 'application/x-www-form-urlencoded' }, 'sku=A'),
      get('/query?page=2'),
      get('/query'),
      raw('POST', '/small', {}, 'abcd'),
      raw('POST', '/small', {}, 'abcde'),
    ])
    expect(answered.map(({ status, body }) => [status, body])).toEqual([
      [201, '{"sku":"A"}'],
      [400, '{"missing":"sku"}'],
      [400, expect.stringContaining('Malformed JSON')],
      [201, '{"sku":"A"}'],
      [200, '{"page":"2"}'],
      [400, '{"missing":"page"}'],
      [200, 'abcd'],
      [413, 'too large'],
    ])
    const [set] = await responses(code, [get('/set')])
    const cookie = set?.headers?.['set-cookie']?.split(';')[0] ?? ''
    expect((await responses(code, [get('/who', { cookie })])).map(({ body }) => body)).toEqual(['"rita"'])
  })

  test('streams, timeouts and the logger', async () => {
    const code = `import { Hono } from 'hono'
      import { logger } from 'hono/logger'
      import { streamSSE, streamText } from 'hono/streaming'
      import { timeout } from 'hono/timeout'
      const app = new Hono()
      app.use(logger())
      app.get('/text', (c) => streamText(c, async (stream) => { await stream.writeln('one'); await stream.sleep(1000); await stream.write('two') }))
      app.get('/events', (c) => streamSSE(c, async (stream) => { for (const id of ['1', '2']) await stream.writeSSE({ id, event: 'tick', data: 'x' }) }))
      app.use('/slow', timeout(1000))
      app.get('/slow', async (c) => { await new Promise((done) => setTimeout(done, 5000)); return c.text('late') })
      export default app`
    const [text, events, slow] = await responses(code, [get('/text'), get('/events'), get('/slow')])
    expect(text).toMatchObject({ status: 200, body: 'one\ntwo' })
    expect(events).toMatchObject({ body: 'id: 1\nevent: tick\ndata: x\n\nid: 2\nevent: tick\ndata: x\n\n'.replace(/id: (\d)\nevent: tick\ndata: x/g, 'event: tick\ndata: x\nid: $1') })
    expect(slow).toMatchObject({ status: 504 })
    expect(slow?.output).toMatch(/<-- GET \/text\n--> GET \/text .*200/)
  })
})

test('a Hono app in TypeScript may name Hono’s types among what it imports', async () => {
  const code = `import { Hono, Context, Next } from 'hono'
    import { Order } from './types'
    type Env = { Bindings: { id(): string } }
    const app = new Hono<Env>()
    app.use(async (c: Context, next: Next) => { await next(); c.header('x-seen', 'yes') })
    app.get('/', (c: Context<Env>) => c.json({ id: c.env.id() } satisfies Order))
    export default app`
  const files = { 'answer.ts': code, 'types.ts': 'export interface Order { id: string }\n' }
  const { sequences } = await send(sandbox, '', [[get('/')]], { source: { language: 'typescript', files } })
  expect(sequences[0]).toMatchObject([{ response: { status: 200, body: '{"id":"id-1"}', headers: { 'x-seen': 'yes' } } }])
})
