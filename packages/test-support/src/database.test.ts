import { describe, expect, test } from '@jest/globals'
import { withClient } from './client.ts'
import { createTestDatabase, offsetDatabaseClock, sandboxClusterUrl, testClusterUrl } from './index.ts'

describe('a test database', () => {
  test('is migrated and empty, and its own', async () => {
    const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()])
    await withClient(one.url, (client) => client.query('CREATE TABLE only_here ()'))
    const tables = await withClient(two.url, (client) => client.query("SELECT 1 FROM pg_tables WHERE tablename = 'only_here'"))
    const answers = await withClient(two.url, (client) => client.query('SELECT count(*)::int FROM attempt'))
    expect(tables.rows).toEqual([])
    expect(answers.rows).toEqual([{ count: 0 }])
    await Promise.all([one.drop(), two.drop()])
  })

  test('can be dropped while someone is connected', async () => {
    const { url, drop } = await createTestDatabase()
    await withClient(url, async (client) => {
      client.on('error', () => {}) // it is told so
      await drop()
      await expect(client.query('SELECT 1')).rejects.toThrow()
    })
  })

  test('has a clock that can be moved and put right again', async () => {
    const { url, drop } = await createTestDatabase()
    const ahead = () =>
      withClient(url, (client) => client.query('SELECT round(extract(epoch FROM assay_now() - clock_timestamp()))::int AS seconds'))
    await offsetDatabaseClock(url, '2 hours')
    expect((await ahead()).rows).toEqual([{ seconds: 7200 }])
    await offsetDatabaseClock(url, '0')
    expect((await ahead()).rows).toEqual([{ seconds: 0 }])
    await drop()
  })
})

test('candidates’ SQL runs in another cluster than the tests’ own', async () => {
  const directories = await Promise.all(
    [testClusterUrl(), sandboxClusterUrl()].map((url) => withClient(url, (client) => client.query('SHOW data_directory'))),
  )
  expect(directories[0]?.rows).not.toEqual(directories[1]?.rows)
})
