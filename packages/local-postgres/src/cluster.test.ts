import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterAll, describe, expect, test } from '@jest/globals'
import { ClusterError, startCluster, type ClusterOptions } from './index.ts'
import { removeTemporaryFolders, temporaryFolder } from './testing/folder.ts'
import { query } from './testing/query.ts'

afterAll(removeTemporaryFolders)

function start(directory: string, options: Partial<ClusterOptions> = {}) {
  return startCluster({ directory, purpose: 'application', durable: false, ...options })
}

describe('a cluster', () => {
  test('keeps its data and its address over a restart', async () => {
    const directory = await temporaryFolder()
    const first = await start(directory)
    await query(first.url(), 'CREATE TABLE kept AS SELECT 1 AS one')
    await first.stop()
    const second = await start(directory)
    expect(second.url()).toBe(first.url())
    expect(await query(second.url(), 'SELECT one FROM kept')).toEqual([{ one: 1 }])
    await second.stop()
  })

  test('is open to its password only, and from this machine only', async () => {
    const directory = await temporaryFolder()
    const cluster = await start(directory)
    const stranger = Object.assign(new URL(cluster.url()), { password: 'guess' })
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
    expect(await query(cluster.url(), 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    const { mode } = await stat(join(directory, 'cluster.json'))
    expect(mode & 0o777).toBe(0o600)
    await cluster.stop()
  })

  test('is shared by all who start it, and stops with the last', async () => {
    const directory = await temporaryFolder()
    const [one, two, three] = await Promise.all([start(directory), start(directory), start(directory)])
    expect(new Set([one.url(), two.url(), three.url()]).size).toBe(1)
    await Promise.all([one.stop(), two.stop(), two.stop()])
    expect(await query(three.url(), 'SELECT 1 AS up')).toEqual([{ up: 1 }])
    await three.stop()
    await expect(query(three.url(), 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  test('can be left and entered at the same moment', async () => {
    const directory = await temporaryFolder()
    let current = await start(directory)
    for (let round = 0; round < 5; round++) {
      const [next] = await Promise.all([start(directory), current.stop()])
      expect(await query(next.url(), 'SELECT 1 AS up')).toEqual([{ up: 1 }])
      current = next
    }
    await current.stop()
  })

  test('sorts text the same on every machine', async () => {
    const cluster = await start(await temporaryFolder())
    const rows = await query(cluster.url(), "SELECT string_agg(word, ' ' ORDER BY word) AS words FROM unnest('{b,a,B,A,é}'::text[]) word")
    expect(rows).toEqual([{ words: 'A B a b é' }])
    await cluster.stop()
  })
})

describe('its port', () => {
  test('is another one when last time’s is taken', async () => {
    const directory = await temporaryFolder()
    const first = await start(directory)
    await first.stop()
    const other = createServer().listen(first.port, '127.0.0.1')
    await once(other, 'listening')
    const second = await start(directory)
    expect(second.port).not.toBe(first.port)
    expect(await readFile(join(directory, 'port'), 'utf8')).toBe(String(second.port))
    await second.stop()
    other.close()
  })

  test('is insisted on when it was asked for', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(start(await temporaryFolder(), { port })).rejects.toThrow(`Port ${port} is taken`)
    other.close()
  })
})

describe('a folder that cannot hold a cluster is refused with a sentence', () => {
  test('because it is a file', async () => {
    const file = join(await temporaryFolder(), 'file')
    await writeFile(file, '')
    const problem = await start(file).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(ClusterError)
    expect(problem).toMatchObject({ message: expect.stringMatching(/file is not a folder.*ASSAY_DATA_DIR/) })
  })

  test('because its data is gone', async () => {
    const directory = await temporaryFolder()
    await writeFile(join(directory, 'cluster.json'), JSON.stringify({ data: 'nowhere', password: 'p' }))
    await expect(start(directory)).rejects.toThrow(/nothing is there. Restore it, or delete/)
  })

  test('because its password does not fit', async () => {
    const directory = await temporaryFolder()
    const cluster = await start(directory)
    await cluster.stop()
    const file = join(directory, 'cluster.json')
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), password: 'another' }))
    await expect(start(directory)).rejects.toThrow(/password .* does not fit/)
  })
})
