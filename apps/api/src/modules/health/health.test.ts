import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expectProblem } from '../../testing/expect-problem.ts'
import { startTestApp, type TestApp } from '../../testing/app.ts'

let running: TestApp
beforeAll(async () => {
  running = await startTestApp()
})
afterAll(async () => running.close())

const ask = (url: string) => running.app.inject({ url })

test('a process that runs is alive, and with a migrated database it is ready', async () => {
  expect((await ask('/healthz')).json()).toEqual({ status: 'ok' })
  expect((await ask('/readyz')).json()).toEqual({ status: 'ok' })
})

test('it is not ready while a migration is missing, and says which', async () => {
  const [missing] = await running.database.prisma.$queryRaw<{ migration_name: string }[]>`
    UPDATE _prisma_migrations SET finished_at = NULL RETURNING migration_name`
  expect(missing?.migration_name).toMatch(/^\d+_/)
  expect(expectProblem(await ask('/readyz'), 'unavailable').detail).toContain(missing?.migration_name)
  await running.database.prisma.$executeRaw`UPDATE _prisma_migrations SET finished_at = now()`
  expect((await ask('/readyz')).statusCode).toBe(200)
})

test('it is alive and not ready when no database answers, and does not say where that should be', async () => {
  const lost = await startTestApp({ databaseUrl: 'postgresql://nobody:my-password@127.0.0.1:1/nothing' })
  try {
    expect((await lost.app.inject({ url: '/healthz' })).statusCode).toBe(200)
    const response = await lost.app.inject({ url: '/readyz' })
    expect(expectProblem(response, 'unavailable').detail).toBe('The database does not answer.')
    expect(response.body + lost.log.join('')).not.toMatch(/my-password/)
  } finally {
    await lost.close()
  }
})
