import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, afterAll, expect, test } from '@jest/globals'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'

let database: TestDatabase
let server: ChildProcess | undefined
beforeAll(async () => {
  database = await createTestDatabase()
})
afterEach(() => void server?.kill('SIGKILL'))
afterAll(async () => database.drop())

function startServer(over: Record<string, string> = {}) {
  const env = { ...process.env, DATABASE_URL: database.url, AUTH_SECRET: 'only for tests, but long enough to be one', PORT: '0', ...over }
  const child = spawn(process.execPath, [new URL('server.ts', import.meta.url).pathname], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  server = child
  return { child, ended: once(child, 'exit'), errors: text(child.stderr) }
}

/** Where the server says that it listens. */
async function listeningAt(child: ReturnType<typeof startServer>['child']): Promise<string> {
  for await (const line of child.stdout) {
    const address = /Server listening at (http:\/\/[\d.]+:\d+)/.exec(String(line))?.[1]
    if (address) return address
  }
  throw new Error('the server ended without listening')
}

test('it listens, answers, and stops in order when it is told to', async () => {
  const { child, ended } = startServer()
  const address = await listeningAt(child)
  expect((await fetch(`${address}/readyz`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('a bad value stops the start with its name and what was expected', async () => {
  const { ended, errors } = startServer({ AUTH_SECRET: 'short' })
  expect(await ended).toEqual([1, null])
  expect(await errors).toMatch(/^AUTH_SECRET is wrong: expected at least 32 random characters/)
})

test('a port that is taken is said, and ends it', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const { ended, errors } = startServer({ PORT: port })
  expect(await ended).toEqual([1, null])
  expect(await errors).toMatch(`Port ${port} of 127.0.0.1 is taken.`)
  other.close()
})
