import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { operatingAccount } from './account.ts'
import { removeCluster, startCluster } from './index.ts'
import { findPrograms } from './programs.ts'
import { removeTemporaryFolders, temporaryFolder } from './testing/folder.ts'
import { query } from './testing/query.ts'

afterAll(removeTemporaryFolders)

// Only root has another user run Postgres; for everyone else there is one claim.
const account = operatingAccount()
if (account === null) {
  test('an ordinary user runs Postgres as itself', () => expect(process.getuid?.()).not.toBe(0))
} else {
  describe('as root, in a checkout that only root can enter', () => {
    test('data is kept in the shared folder, found again, and removed with the cluster', async () => {
      const [closed, sharedFolder] = [await temporaryFolder(0o700), await temporaryFolder()]
      const directory = join(closed, 'cluster')
      const start = () => startCluster({ directory, sharedFolder, purpose: 'application', durable: false })
      const first = await start()
      await query(first.url(), 'CREATE TABLE kept AS SELECT 1 AS one')
      await first.stop()
      const second = await start()
      expect(await query(second.url(), 'SELECT one FROM kept')).toEqual([{ one: 1 }])
      await second.stop()
      expect(await readdir(sharedFolder)).toContainEqual(expect.stringMatching(/^cluster-data-[0-9a-f]{6}$/))
      await removeCluster(directory)
      expect(await readdir(sharedFolder)).toEqual([])
      expect(existsSync(directory)).toBe(false)
    })

    test('a directory that only root can enter is opened for passing through, as nothing but the cluster is in it', async () => {
      const [parent, sharedFolder] = [await temporaryFolder(), await temporaryFolder()]
      const directory = join(parent, 'cluster')
      await mkdir(directory, { mode: 0o700 })
      const cluster = await startCluster({ directory, sharedFolder, purpose: 'application', durable: false })
      await cluster.stop()
      expect(await readdir(sharedFolder)).toEqual([])
    })

    test('the programs are copied to the shared folder, once', async () => {
      const [closed, sharedFolder] = [await temporaryFolder(0o700), await temporaryFolder()]
      const installed = dirname(dirname((await findPrograms(account, sharedFolder)).postgres))
      await cp(installed, join(closed, 'native'), { recursive: true, verbatimSymlinks: true })
      await cp(join(installed, '..', 'package.json'), join(closed, 'package.json'))

      const [one, two] = await Promise.all([1, 2].map(() => findPrograms(account, sharedFolder, join(closed, 'native'))))
      expect(one).toEqual(two)
      expect(one?.postgres.startsWith(sharedFolder)).toBe(true)
      expect(await readdir(sharedFolder)).toHaveLength(1)
      expect(existsSync(one?.initdb ?? '')).toBe(true)
    })
  })
}
