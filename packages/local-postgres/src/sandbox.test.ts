import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findHome } from './home.ts'
import { startCluster, type Cluster } from './index.ts'
import { removeTemporaryFolders, temporaryFolder } from './testing/folder.ts'
import { query } from './testing/query.ts'

describe('the sandbox cluster', () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await startCluster({ directory: await temporaryFolder(), purpose: 'sandbox' })
  })

  afterAll(async () => {
    await cluster.stop()
    await removeTemporaryFolders()
  })

  test('ends a query that eats memory, and lives on', async () => {
    const bomb = "SELECT length(string_agg(repeat('x', 1000000), '')) FROM generate_series(1, 900)"
    await expect(query(cluster.url(), bomb)).rejects.toThrow(/out of memory/)
    expect(await query(cluster.url(), 'SELECT 1 AS up')).toEqual([{ up: 1 }])
  })

  test('ends a query that fills the disk, as a role without rights', async () => {
    const url = await asRole('filler')
    const spill = 'SELECT count(*) FROM (SELECT g, md5(g::text) FROM generate_series(1, 3000000) g ORDER BY 2) s'
    await expect(query(url, spill)).rejects.toThrow(/temp_file_limit/)
  })

  test('keeps a role out of the maintenance databases', async () => {
    const url = await asRole('visitor')
    expect(await query(url, 'SELECT 1 AS up')).toEqual([{ up: 1 }])
    for (const database of ['postgres', 'template1']) {
      const elsewhere = Object.assign(new URL(url), { pathname: `/${database}` })
      await expect(query(elsewhere.href, 'SELECT 1')).rejects.toThrow(/pg_hba.conf rejects connection/)
    }
  })

  test('hands nothing of our environment to its server', async () => {
    await query(cluster.url(), "CREATE TABLE environment (line text); COPY environment FROM PROGRAM 'env'")
    const lines = (await query(cluster.url(), 'SELECT line FROM environment')).map((row) => JSON.stringify(row)).join()
    expect(lines).toMatch(/LC_MESSAGES=C/)
    expect(lines).not.toMatch(/ASSAY_TEST|HOME=|USER=/)
  })

  test('that is damaged is told to be deleted, as nothing in it must be kept', async () => {
    const directory = await temporaryFolder()
    const doomed = await startCluster({ directory, purpose: 'sandbox' })
    await doomed.stop()
    const { data = '' } = (await findHome(directory)) ?? {}
    await rm(join(data, 'global', 'pg_control'))
    await expect(startCluster({ directory, purpose: 'sandbox' })).rejects.toThrow(/delete that folder and start again/)
  })

  /** A role and a database of its own, as the sandbox makes them for a job. */
  async function asRole(name: string): Promise<string> {
    await query(cluster.url(), `CREATE ROLE ${name} LOGIN PASSWORD 'p'`)
    await query(cluster.url(), `CREATE DATABASE ${name} OWNER ${name}`)
    return Object.assign(new URL(cluster.url(name)), { username: name, password: 'p' }).href
  }
})
