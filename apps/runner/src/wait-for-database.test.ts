import { expect, test } from '@jest/globals'
import { openDatabase } from '@assay/db'
import { createTestDatabase } from '@assay/test-support'
import { pino } from 'pino'
import { waitForDatabase } from './wait-for-database.ts'

const log = pino({ level: 'silent' })

test('a database that nobody serves ends the wait with a code, its address and the reason, without the password', async () => {
  const database = openDatabase('postgresql://assay:secret@127.0.0.1:1/assay')
  const waiting = waitForDatabase(database, log, AbortSignal.timeout(2000))
  await expect(waiting).rejects.not.toThrow('secret')
  await expect(waiting).rejects.toMatchObject({
    code: 'database_unavailable',
    message: expect.stringMatching(/^The database at 127\.0\.0\.1:1\/assay cannot be used: .*ECONNREFUSED/),
  })
  await database.close()
})

test('a database that is migrated is not waited for', async () => {
  const own = await createTestDatabase()
  const database = openDatabase(own.url)
  await expect(waitForDatabase(database, log, AbortSignal.timeout(20_000))).resolves.toBeUndefined()
  await database.close()
  await own.drop()
})
