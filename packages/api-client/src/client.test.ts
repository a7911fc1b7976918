import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ApiProblem, createCandidateApi, createMemberApi, NetworkError, newerAnswer } from './index.ts'

interface Answer {
  status: number
  type?: string
  body?: string
}

let server: Server
let baseUrl: string
let answer: Answer
let received: { method?: string; url?: string; type?: string; body: string }
beforeAll(async () => {
  server = createServer((request, response) => {
    void receive(request).then(() => response.writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' }).end(answer.body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => void server.close())

async function receive(request: IncomingMessage): Promise<void> {
  received = { method: request.method, url: request.url, type: request.headers['content-type'], body: await text(request) }
}

const problem = (status: number, code: string, members: object = {}) => ({
  status,
  type: 'application/problem+json; charset=utf-8',
  body: JSON.stringify({ ...members, type: `/api/problems/${code}`, title: 'A title', status, code, detail: 'What to do.' }),
})
const save = { base: 0, saveId: crypto.randomUUID(), content: { type: 'number' as const, number: 1 } }

describe('a call', () => {
  test('sends its body as JSON and returns what came', async () => {
    answer = { status: 200, body: '{"revision":1,"savedAt":"2026-01-01T00:00:00Z"}' }
    expect(await createCandidateApi({ baseUrl }).saveAnswer('item-1', save)).toEqual({ revision: 1, savedAt: '2026-01-01T00:00:00Z' })
    expect(received).toEqual({ method: 'PUT', url: '/api/attempt/items/item-1/answer', type: 'application/json', body: JSON.stringify(save) })
  })

  test('without a body sends none', async () => {
    answer = { status: 200, body: '{}' }
    await createCandidateApi({ baseUrl }).handInSection(2)
    expect(received).toEqual({ method: 'POST', url: '/api/attempt/sections/2/hand-in', type: undefined, body: '' })
  })

  test('leaves out of its query what is not given', async () => {
    answer = { status: 200, body: '{"invitations":[],"nextCursor":null}' }
    await createMemberApi({ baseUrl }).invitations({ search: 'Ada & Co', status: undefined, limit: 10 })
    expect(received.url).toBe('/api/invitations?search=Ada+%26+Co&limit=10')
  })

  test('that is answered with nothing returns nothing', async () => {
    answer = { status: 204 }
    expect(await createMemberApi({ baseUrl }).signIn({ email: 'ada@example.test', password: 'x' })).toBeUndefined()
  })
})

describe('a refusal', () => {
  test('is thrown as the problem that the API sent', async () => {
    answer = problem(409, 'section_not_open')
    const refusal = await createCandidateApi({ baseUrl }).startSection(2).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ApiProblem)
    expect(refusal).toMatchObject({ code: 'section_not_open', status: 409, message: 'What to do.', problem: { title: 'A title' } })
    expect(newerAnswer(refusal)).toBeNull()
  })

  test('of an outdated save holds the newer answer', async () => {
    const current = { revision: 3, content: { type: 'number', number: 2 }, savedAt: '2026-01-01T00:00:00Z' }
    answer = problem(409, 'answer_outdated', { current })
    const refusal = await createCandidateApi({ baseUrl }).saveAnswer('item-1', save).catch((error: unknown) => error)
    expect(newerAnswer(refusal)).toEqual(current)
  })

  test('by something in between is no answer of the API', async () => {
    answer = { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }
    await expect(createMemberApi({ baseUrl }).me()).rejects.toThrow(NetworkError)
    answer = { status: 200, type: 'text/html', body: '<h1>Sign in to the airport’s network</h1>' }
    await expect(createMemberApi({ baseUrl }).me()).rejects.toThrow(NetworkError)
  })
})

test('no connection, and a call that was given up, are network errors that keep their cause', async () => {
  await expect(createMemberApi({ baseUrl: 'http://127.0.0.1:1' }).me()).rejects.toMatchObject({ name: 'NetworkError', cause: { message: 'fetch failed' } })
  const givenUp = createCandidateApi({ baseUrl }).attempt({ signal: AbortSignal.abort() })
  await expect(givenUp).rejects.toMatchObject({ name: 'NetworkError', cause: { name: 'AbortError' } })
})
