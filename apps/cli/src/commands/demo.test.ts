import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeTemporaryFolder, removeTemporaryFolder, sandboxClusterUrl } from '@assay/test-support'

/** The first start imports the bank and, in a fresh checkout, builds both apps. */
const patienceMs = 180_000

let folder: string
beforeAll(async () => void (folder = await makeTemporaryFolder()))
afterAll(() => removeTemporaryFolder(folder))

interface Announced {
  url: string
  people: { role: string; email: string; password: string }[]
  invitation: { link: string }
}

/** Starts the demo as `npm start` does and waits until it says where it is. */
async function start() {
  const env = { ...process.env, ASSAY_DATA_DIR: folder, DATABASE_URL: '', SANDBOX_DATABASE_URL: sandboxClusterUrl() }
  const main = join(import.meta.dirname, '../main.ts')
  const demo = spawn(process.execPath, [main, 'demo', '--json', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  demo.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(demo, 'close').then(([code]) => ({ code: code as number, said }))
  const line = once(createInterface({ input: demo.stdout }), 'line').then(([text]) => String(text))
  const announced = await Promise.race([line, ended])
  if (typeof announced !== 'string') throw new Error(`assay demo ended with code ${announced.code}: ${announced.said}`)
  return { demo, ended, announced: JSON.parse(announced) as Announced }
}

test(
  'starts, stops with code 0 on Ctrl-C, and comes back with the same people and the same link',
  async () => {
    const first = await start()
    expect(first.announced.people.map(({ role }) => role)).toEqual(['owner', 'recruiter', 'hiring-manager'])
    first.demo.kill('SIGINT')
    expect(await first.ended).toMatchObject({ code: 0 })
    await expect(fetch(`${first.announced.url}/readyz`)).rejects.toThrow()

    const second = await start()
    expect(second.announced.people).toEqual(first.announced.people)
    const pathOf = ({ announced }: typeof first) => new URL(announced.invitation.link).pathname
    expect(pathOf(second)).toBe(pathOf(first))
    expect((await fetch(second.announced.invitation.link, { redirect: 'manual' })).status).toBeLessThan(400)
    // A test runner sets NODE_ENV, and a development build would keep no page for a tunnel.
    expect(await scriptsOf(second.announced.url)).toContain('/sw.js')
    second.demo.kill('SIGTERM')
    expect(await second.ended).toMatchObject({ code: 0 })
  },
  patienceMs,
)

test(
  'says so when a part of it dies, and stops the rest',
  async () => {
    const { announced, ended } = await start()
    process.kill(await databaseServer(), 'SIGKILL')
    const { code, said } = await ended
    expect(code).toBe(1)
    expect(said).toMatch(/Postgres of .* stopped unexpectedly|The (api|runner) ended/)
    await expect(fetch(`${announced.url}/readyz`)).rejects.toThrow()
  },
  patienceMs,
)

/** All that the candidate's page loads at once. */
async function scriptsOf(url: string): Promise<string> {
  const page = await (await fetch(url)).text()
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(async ([, path = '']) => (await fetch(url + path)).text())
  return (await Promise.all(scripts)).join('\n')
}

/** The process of the application's Postgres, as its lock file tells. */
async function databaseServer(): Promise<number> {
  const directory = join(folder, 'postgres')
  const { data } = JSON.parse(await readFile(join(directory, 'cluster.json'), 'utf8')) as { data: string }
  return Number.parseInt(await readFile(join(resolve(directory, data), 'postmaster.pid'), 'utf8'), 10)
}
