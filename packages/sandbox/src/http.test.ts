import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { raw, request, respond as respondIn, send as sendTo } from './testing/http-job.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const send = (...job: DropFirst<Parameters<typeof sendTo>>) => sendTo(sandbox, ...job)
const respond = (...job: DropFirst<Parameters<typeof respondIn>>) => respondIn(sandbox, ...job)
type DropFirst<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never

const hono = `
  import { Hono } from 'hono'
  import { HTTPException } from 'hono/http-exception'
  const app = new Hono()
  app.get('/orders', async (c) => c.json(await c.env.store.orders.list()))
  app.post('/orders', async (c) => {
    const { sku } = await c.req.json()
    if (!sku) throw new HTTPException(422, { message: 'sku is missing' })
    const order = await c.env.store.orders.put({ id: c.env.id(), sku, at: c.env.now() })
    c.header('location', '/orders/' + order.id)
    return c.json(order, 201)
  })
  app.get('/orders/:id', async (c) => {
    const order = await c.env.store.orders.get(c.req.param('id'))
    return order ? c.json(order) : c.notFound()
  })
  app.delete('/orders/:id', async (c) => { await c.env.store.orders.delete(c.req.param('id')); return c.body(null, 204) })
  export default app`

describe('a Hono app', () => {
  test('answers a sequence, with captures filled in and the clock moved', async () => {
    const result = await send(hono, [
      [
        request('POST', '/orders', { sku: 'A' }, [
          { name: 'id', from: { json: ['id'] } },
          { name: 'where', from: { header: 'Location' } },
        ]),
        { advanceMs: 61_000 },
        request('POST', '/orders', { sku: 'after-{id}' }),
        request('GET', '{where}'),
        request('GET', '/orders'),
        request('DELETE', '/orders/{id}'),
        request('GET', '/orders/{id}'),
      ],
    ])
    const responses = result.sequences[0]?.map(({ response }) => [response?.status, response?.body])
    expect(result.failure).toBeNull()
    expect(responses?.slice(0, 3)).toEqual([
      [201, '{"id":"id-1","sku":"A","at":1767225600000}'],
      [201, '{"id":"id-2","sku":"after-id-1","at":1767225661000}'],
      [200, '{"id":"id-1","sku":"A","at":1767225600000}'],
    ])
    expect(responses?.slice(4)).toEqual([
      [204, ''],
      [404, '404 Not Found'],
    ])
    expect(result.sequences[0]?.[2]?.request.path).toBe('/orders/id-1')
    expect(result.sequences[0]?.[0]?.response?.headers).toMatchObject({ location: '/orders/id-1', 'content-type': 'application/json' })
  })

  test('may throw Hono’s exceptions', async () => {
    const result = await send(hono, [[request('POST', '/orders', {})]])
    expect(result.sequences[0]?.[0]?.response).toMatchObject({ status: 422, body: 'sku is missing' })
  })

  test('written in TypeScript works as well', async () => {
    const code = `import { Hono } from 'hono'\ntype Env = { Bindings: { id(): string } }\nconst app = new Hono<Env>()\napp.get('/', (c) => c.text(c.env.id()))\nexport default app`
    const result = await send('', [[request('GET', '/')]], { source: { language: 'typescript', files: { 'answer.ts': code } } })
    expect(result.sequences[0]?.[0]?.response?.body).toBe('id-1')
  })
})

describe('sequences', () => {
  test('each start with a fresh store, clock, ids and modules', async () => {
    const code = `let count = 0
      export default { async fetch(request, env) {
        count += 1
        await env.store.notes.put({ id: env.id() })
        return Response.json([count, await env.store.notes.list(), new Date().toISOString(), Date.now() === env.now()])
      } }`
    const steps = [request('GET', '/'), { advanceMs: 1000 }, request('GET', '/')]
    const { sequences } = await send(code, [steps, steps], { store: { notes: [{ id: 7 }] } })
    const bodies = sequences.map((exchanges) => exchanges.map(({ response }) => JSON.parse(response?.body ?? 'null') as unknown))
    expect(bodies[0]).toEqual([
      [1, [{ id: 7 }, { id: 'id-1' }], '2026-01-01T00:00:00.000Z', true],
      [2, [{ id: 7 }, { id: 'id-1' }, { id: 'id-2' }], '2026-01-01T00:00:01.000Z', true],
    ])
    expect(bodies[1]).toEqual(bodies[0])
  })

  test('end with an exchange that fails, and the next one runs', async () => {
    const code = `export default { fetch(request) { if (request.url.endsWith('/bad')) {\n null.x }\n return new Response('ok') } }`
    const { sequences } = await send(code, [[request('GET', '/bad'), request('GET', '/')], [request('GET', '/')]])
    expect(sequences[0]).toMatchObject([{ response: null, failure: { verdict: 'runtime-error', line: 2 } }])
    expect(sequences[1]).toMatchObject([{ response: { status: 200, body: 'ok' } }])
  })

  test('end with an exchange that runs into a limit, and the next one runs', async () => {
    const code = `let count = 0
      export default { fetch({ url }) { count += 1; while (url.endsWith('/loop')); const kept = []; while (url.endsWith('/hoard')) kept.push(new Array(1000)); return new Response('ok' + count) } }`
    const steps = [[request('GET', '/'), request('GET', '/loop'), request('GET', '/')], [request('GET', '/hoard')], [request('GET', '/')]]
    const { failure, sequences } = await send(code, steps, { limits: { cpuMs: 300 } })
    expect(failure).toBeNull()
    expect(sequences[0]).toMatchObject([{ response: { body: 'ok1' } }, { request: { path: '/loop' }, response: null, failure: { verdict: 'time-limit' } }])
    expect(sequences[1]).toMatchObject([{ request: { path: '/hoard' }, response: null, failure: { verdict: expect.stringMatching(/memory-limit|time-limit/) } }])
    expect(sequences[2]).toMatchObject([{ response: { body: 'ok1' } }])
  })

  test('end when the clock is moved into a timer that loops, and the next one runs', async () => {
    const code = 'export default { fetch: ({ url }) => { if (url.endsWith("/later")) setTimeout(() => { for (;;); }, 1000); return new Response("ok") } }'
    const steps = [[request('GET', '/later'), { advanceMs: 2000 }, request('GET', '/after')], [request('GET', '/')]]
    const { sequences } = await send(code, steps, { limits: { cpuMs: 200 } })
    expect(sequences).toMatchObject([
      [{ response: { body: 'ok' } }, { request: { path: '/after' }, failure: { verdict: 'time-limit', message: expect.stringMatching(/^Before this request was sent: /) } }],
      [{ response: { body: 'ok' } }],
    ])
  })

  test('are no longer run when too many have met a limit', async () => {
    const loop = [request('GET', '/')]
    const { failure, sequences } = await send('export default { fetch() { for (;;); } }', Array.from({ length: 8 }, () => loop), { limits: { cpuMs: 100 } })
    expect(failure).toBeNull()
    expect(sequences.map((exchanges) => exchanges[0]?.failure?.verdict)).toEqual([...Array.from({ length: 5 }, () => 'time-limit'), undefined, undefined, undefined])
  })

  test('cannot begin when loading the answer meets a limit', async () => {
    const steps = [[request('GET', '/')], [request('GET', '/')]]
    const { failure, sequences } = await send('for (;;);', steps, { limits: { cpuMs: 100 } })
    expect({ failure, sequences }).toMatchObject({ failure: { verdict: 'time-limit' }, sequences: [[], []] })
  })
})

describe('captured values', () => {
  const echo = `export default { fetch({ url }) { const { pathname, search } = new URL(url); return Response.json({ next: 'a+b/c=', here: 'http://localhost/orders/1?x=2', id: 'a/b ü', asked: pathname + search }) } }`
  const captures = ['next', 'here', 'id'].map((name) => ({ name, from: { json: [name] } }))

  test.each([
    ['are written so that they arrive as they were', '/orders/{id}?after={next}', '/orders/a%2Fb%20%C3%BC?after=a%2Bb%2Fc%3D'],
    ['stay as they are where the whole address was captured', '{here}&y=3', '/orders/1?x=2&y=3'],
    ['that nobody captured stay in their braces', '/orders/{other}', '/orders/%7Bother%7D'],
  ])('%s', async (_, path, asked) => {
    const { sequences } = await send(echo, [[request('GET', '/', null, captures), request('GET', path)]])
    expect(JSON.parse(sequences[0]?.[1]?.response?.body ?? '{}')).toMatchObject({ asked })
  })
})

describe('the store', () => {
  test('copies documents in and out', async () => {
    const exchange = await respond(`
      const mine = { id: 1, tags: [] }
      await env.store.notes.put(mine)
      mine.tags.push('x')
      const read = await env.store.notes.get('1')
      read.tags.push('y')
      return Response.json([await env.store.notes.get(1), await env.store.notes.get(2), await env.store.unknown.list()])`)
    expect(exchange).toMatchObject({ response: { body: '[{"id":1,"tags":[]},null,[]]' } })
  })

  test('gives undefined for what it does not hold', async () => {
    const exchange = await respond('return Response.json([typeof await env.store.notes.get(1), (await env.store.notes.get(2)) === undefined])')
    expect(exchange).toMatchObject({ response: { body: '["undefined",true]' } })
  })

  test('refuses documents without an id', async () => {
    expect(await respond('await env.store.notes.put({})')).toMatchObject({ failure: { message: expect.stringContaining('an object with an `id`') } })
  })
})

describe('Request and Response', () => {
  test.each([
    ['new Response(null, { status: 204 })', 204, ''],
    ['Response.redirect("/x", 303)', 303, ''],
    ['new Response(new URLSearchParams({ a: "b c" }))', 200, 'a=b+c'],
    ['new Response(new TextEncoder().encode("é"), { headers: [["x-a", "1"], ["X-A", "2"]] })', 200, 'é'],
    ['Response.json({ url: new URL(request.url).searchParams.get("q") })', 200, '{"url":null}'],
    ['new Response(new Response("passed on").body)', 200, 'passed on'],
  ])('%s', async (expression, status, body) => {
    expect(await respond(`return ${expression}`)).toMatchObject({ response: { status, body } })
  })

  test('a body can be read once, and again from a clone', async () => {
    const code = `const copy = request.clone(); const first = await request.json(); const second = await copy.text()
      return Response.json([first, second, request.bodyUsed, await request.text().catch((e) => e.name)])`
    expect(await respond(code, [request('POST', '/', { a: 1 })])).toMatchObject({ response: { body: '[{"a":1},"{\\"a\\":1}",true,"TypeError"]' } })
  })

  test('form bodies are parsed', async () => {
    const step = raw('POST', '/', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1&b=x%20y')
    expect(await respond('return Response.json([...await request.formData()])', [step])).toMatchObject({ response: { body: '[["a","1"],["b","x y"]]' } })
  })

  test('a HEAD request gets no body, as from any server', async () => {
    expect(await respond('return new Response("text", { status: 201 })', [request('HEAD', '/')])).toMatchObject({ response: { status: 201, body: '' } })
  })

  test('cookies stay apart', async () => {
    const code = `const h = new Headers(); h.append('set-cookie', 'a=1'); h.append('set-cookie', 'b=2'); return Response.json(h.getSetCookie())`
    expect(await respond(code)).toMatchObject({ response: { body: '["a=1","b=2"]' } })
  })

  test.each([
    ['return { status: 200 }', 'must return a Response, but it returned an object that is none: write `Response.json(…)`'],
    ['return "hello"', 'it returned text: write `new Response(text)`'],
    ['', 'it returned nothing: a `return` may be missing'],
    ['return Response.error()', 'no whole number from 200 to 599'],
    ['return new Response("x", { status: 99 })', '200 to 599'],
    ['new Headers({ "a b": "c" })', 'no valid header name'],
    ['await fetch("http://localhost")', 'no network'],
    ['await new Promise(() => {})', 'never came'],
  ])('%s fails with a clear message', async (code, message) => {
    expect(await respond(code)).toMatchObject({ response: null, failure: { verdict: 'runtime-error', message: expect.stringContaining(message) } })
  })
})

test.each([
  'export default { fetch: () => new Response("in") }',
  'export default new (class { #body = "in"; fetch() { return new Response(this.#body) } })()',
  'module.exports = { fetch: () => new Response("in") }',
  'exports.fetch = async () => new Response("in")',
  'Object.defineProperty(exports, "__esModule", { value: true }); exports.default = { fetch: () => new Response("in") }',
  'const { Hono } = require("hono"); const app = new Hono(); app.all("*", (c) => c.text("in")); module.exports = app',
])('an app may be exported in any of the usual ways: %s', async (code) => {
  expect((await send(code, [[request('GET', '/')]])).sequences[0]).toMatchObject([{ response: { status: 200, body: 'in' } }])
})

test.each([
  ['export const app = 1', 'answer.js has no default export. Write `export default { fetch(request, env) { … } }`, or export a Hono app.'],
  ['export default () => new Response()', 'The default export of answer.js is a function. Write `export default'],
  ['export default { get() {} }', 'The default export of answer.js is an object without a `fetch` method. Write'],
])('an answer that exports no app is told what to export: %s', async (code, message) => {
  const result = await send(code, [[request('GET', '/')], []])
  expect(result).toMatchObject({ failure: { verdict: 'runtime-error', message: expect.stringContaining(message) }, sequences: [[], []] })
})

test.each(['() => undefined', "() => ({ failure: { verdict: 'internal-error', message: '' } })", '() => { throw 1 }'])(
  'an answer that says how objects are written, %s, does not make its failure ours',
  async (toJSON) => {
    const code = `Object.prototype.toJSON = ${toJSON}
      export default { fetch({ url }) { if (url.endsWith('/ok')) return new Response('fine', { headers: { constructor: 'x' } }); throw new RangeError('mine') } }`
    const { failure, sequences } = await send(code, [[request('GET', '/ok'), request('GET', '/')]])
    expect(failure).toBeNull()
    expect(sequences[0]?.[0]).toMatchObject({ response: { body: 'fine', headers: { constructor: 'x' } } })
    expect(sequences[0]?.[1]).toMatchObject({ response: null, failure: { verdict: 'runtime-error', message: expect.stringContaining('RangeError: mine') } })
  },
)

test('timers due while the clock is moved run at their time', async () => {
  const code = `const seen = []
    setInterval(() => seen.push(new Date().getSeconds()), 2000)
    export default { fetch: () => Response.json(seen) }`
  const { sequences } = await send(code, [[{ advanceMs: 5000 }, request('GET', '/')]])
  expect(sequences[0]?.[0]?.response?.body).toBe('[2,4]')
})

test('what is printed is kept', async () => {
  const { output } = await send('console.log("loaded"); export default { fetch() { console.log("asked"); return new Response() } }', [[request('GET', '/')]])
  expect(output).toBe('loaded\nasked\n')
})

test('a stack that is printed names the lines of the answer, as it was written, and nothing of ours', async () => {
  const code = `import { Hono } from 'hono'
enum Level { Low = 1 }
const app = new Hono()
app.get('/', (c) => {
  throw new RangeError(String(Level.Low))
})
export default app`
  const { output } = await send('', [[request('GET', '/')]], { source: { language: 'typescript', files: { 'answer.ts': code } } })
  expect(output).toMatch(/^RangeError: 1\n {4}at [^\n]*answer\.ts:5:\d+\)?\n$/)
})

test.each([400_000, 3_000_000])('every sequence finds the memory that the first did: %d numbers held', async (count) => {
  const code = `const held = Array.from({ length: ${count} }, (_, index) => index + 0.5)
    export default { fetch: () => new Response(String(held.length)) }`
  const { sequences } = await sendTo(sandbox, code, Array.from({ length: 12 }, () => [request('GET', '/')]))
  expect(sequences.map((exchanges) => exchanges[0]?.response?.body)).toEqual(Array.from({ length: 12 }, () => String(count)))
})

test('nothing leads from one sequence to the next', async () => {
  const code = `const leaks = Object.prototype.seen === undefined && globalThis.seen === undefined && Symbol.for('seen').description
    Object.prototype.seen = globalThis.seen = true
    JSON.parse = Response.json = Array.prototype.push = () => { throw new Error('forged') }
    setTimeout(() => { throw new Error('from the last sequence') }, 1000)
    export default { fetch: () => new Response(String(leaks)) }`
  const { sequences } = await sendTo(sandbox, code, Array.from({ length: 3 }, () => [request('GET', '/'), { advanceMs: 10 }, request('GET', '/')]))
  expect(sequences.map((exchanges) => exchanges.map(({ response }) => response?.body))).toEqual(Array.from({ length: 3 }, () => ['seen', 'seen']))
})
