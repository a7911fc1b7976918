import { afterAll, describe, expect, test } from '@jest/globals'
import type { OwnRequest, QuestionOfKind } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import { script } from '../testing/submissions.ts'
import { sendOwnRequests } from './own-requests.ts'

const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

const hidden = { request: { method: 'GET', path: '/SECRET-path', headers: { secret: 'SECRET-header' }, body: 'SECRET-body' }, expect: { status: 418, headers: {}, text: 'SECRET-text', exact: true } }
const question: QuestionOfKind<'http-api'> = {
  ...exampleQuestions['http-api'],
  store: { notes: [] },
  cases: [
    { name: 'SECRET-visible-expectation', visible: true, weight: 1, steps: [hidden] },
    { name: 'SECRET-hidden-case', visible: false, weight: 1, steps: [hidden] },
  ],
}

function request(method: OwnRequest['method'], path: string, body: unknown = null): OwnRequest {
  return { method, path, headers: { 'content-type': 'application/json' }, body: body === null ? null : JSON.stringify(body) }
}

const send = (text: string, requests: OwnRequest[]) => sendOwnRequests(question, script(text), requests, sandbox)
const exchangesOf = ({ cases }: Awaited<ReturnType<typeof send>>) => (cases[0]?.details?.type === 'http' ? cases[0].details.exchanges : [])

describe('requests of a candidate’s own', () => {
  test('reach the answer in turn on one store, and earn nothing', async () => {
    const marking = await send(
      `export default { async fetch(request, env) {
        console.log(request.method)
        if (request.method === 'POST') await env.store.notes.put({ id: 'a', ...(await request.json()) })
        return Response.json(await env.store.notes.list())
      } }`,
      [request('POST', '/notes', { text: 'x {id}' }), request('GET', '/notes')],
    )
    expect(marking).toMatchObject({ verdict: 'accepted', score: 0, error: null, output: 'POST\nGET\n' })
    expect(exchangesOf(marking).map(({ response }) => JSON.parse(response?.body ?? ''))).toEqual([[{ id: 'a', text: 'x {id}' }], [{ id: 'a', text: 'x {id}' }]])
    expect(exchangesOf(marking)[0]?.ms).toBeGreaterThan(0)
  })

  test('carry nothing of the question’s cases, whatever the answer looks at', async () => {
    const marking = await send(
      `const seen = new Set()
      function all(value, depth = 0) {
        if (depth > 6 || value === null || !['object', 'function'].includes(typeof value)) return String(value)
        if (seen.has(value)) return ''
        seen.add(value)
        return Reflect.ownKeys(value).map((key) => { try { return String(key) + '=' + all(value[key], depth + 1) } catch { return '' } }).join(' ')
      }
      export default { async fetch(request, env) { return new Response((all(globalThis) + all(env) + all(request) + new Error().stack).slice(0, 200000)) } }`,
      [request('GET', '/look')],
    )
    expect(exchangesOf(marking)[0]?.response?.body).toContain('http://localhost/look')
    expect(JSON.stringify(marking)).not.toContain('SECRET')
  })

  test('end at the limits of a run: a loop, a flood, and what comes after them', async () => {
    const [loop, flood] = await Promise.all([
      send('export default { fetch() { for (;;); } }', [request('GET', '/'), request('GET', '/never')]),
      send("export default { fetch() { return new Response('x'.repeat(5_000_000)) } }", [request('GET', '/')]),
    ])
    expect(loop.verdict).toBe('time-limit')
    expect(exchangesOf(loop)).toHaveLength(1)
    expect(flood.verdict).toBe('output-limit')
  })

  test('of an answer that cannot be loaded say why', async () => {
    expect(await send('export default {', [request('GET', '/')])).toMatchObject({ verdict: 'syntax-error', cases: [], error: { line: 1 } })
  })
})
