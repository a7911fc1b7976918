import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { startCluster } from './index.ts'
import { findHome } from './home.ts'
import { lockFile, untilGone } from './postmaster.ts'
import { removeTemporaryFolders, temporaryFolder } from './testing/folder.ts'
import { query } from './testing/query.ts'

afterAll(removeTemporaryFolders)

const start = (directory: string) => startCluster({ directory, purpose: 'application' })

/** Starts the cluster from another process, as `npm start` would. */
async function startElsewhere(directory: string) {
  const holder = spawn(process.execPath, [join(import.meta.dirname, 'testing/hold.ts'), directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = await once(holder.stdout, 'data')
  return { url: String(url).trim(), holder }
}

/** The server's process and data folder. */
async function serverOf(directory: string) {
  const { data } = (await findHome(directory)) ?? { data: '' }
  const [pid] = (await readFile(lockFile(data), 'utf8')).split('\n')
  return { data, pid: Number(pid) }
}

describe('after its starter was killed', () => {
  test('the server does not stay behind', async () => {
    const directory = await temporaryFolder()
    const { holder } = await startElsewhere(directory)
    const { data, pid } = await serverOf(directory)
    holder.kill('SIGKILL')
    await expect(untilGone(data, pid)).resolves.toBeUndefined()
  })

  test('the next start works at once, on the same data', async () => {
    const directory = await temporaryFolder()
    const { holder, url } = await startElsewhere(directory)
    await query(url, 'CREATE TABLE kept AS SELECT 1 AS one')
    holder.kill('SIGKILL')
    const cluster = await start(directory)
    expect(await query(cluster.url(), 'SELECT one FROM kept')).toEqual([{ one: 1 }])
    await cluster.stop()
  })
})

describe('after the server was killed', () => {
  test('its users are told, and the next start recovers', async () => {
    const directory = await temporaryFolder()
    const cluster = await start(directory)
    await query(cluster.url(), 'CREATE TABLE kept AS SELECT 1 AS one')
    process.kill((await serverOf(directory)).pid, 'SIGKILL')
    expect((await cluster.lost).message).toMatch(/stopped unexpectedly/)
    await cluster.stop()

    const again = await start(directory)
    expect(await query(again.url(), 'SELECT one FROM kept')).toEqual([{ one: 1 }])
    await again.stop()
  })

  test('a process that has its number by now is not mistaken for it', async () => {
    const directory = await temporaryFolder()
    const cluster = await start(directory)
    const { data, pid } = await serverOf(directory)
    const lock = await readFile(lockFile(data), 'utf8')
    await cluster.stop()

    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
    await writeFile(lockFile(data), lock.replace(String(pid), String(other.pid)))
    const again = await start(directory)
    expect(await query(again.url(), 'SELECT 1 AS up')).toEqual([{ up: 1 }])
    expect(other.exitCode).toBeNull()
    await again.stop()
    other.kill()
  })
})
