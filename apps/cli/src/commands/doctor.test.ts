import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeTemporaryFolder, removeTemporaryFolder, sandboxClusterUrl, testClusterUrl } from '@assay/test-support'
import type { Siege } from '../doctor/answers.ts'
import type { Observation } from '../doctor/observation.ts'
import { assay, main } from '../testing/assay.ts'
import { descendantsOf, untilGone } from '../testing/processes.ts'

let folder: string
beforeAll(async () => void (folder = await makeTemporaryFolder()))
afterAll(() => removeTemporaryFolder(folder))

/** Runs the doctor where both databases are those of the tests and the port is free. */
function doctor(args: string[], env: Record<string, string> = {}) {
  return assay(['doctor', ...args], { ASSAY_DATA_DIR: folder, DATABASE_URL: testClusterUrl(), SANDBOX_DATABASE_URL: sandboxClusterUrl(), PORT: '0', ...env })
}

interface Report {
  ok: boolean
  observations: Observation[]
  corpus: Siege | null
}

async function report(args: string[], env: Record<string, string> = {}): Promise<Report & { code: number }> {
  const { stdout, code } = await doctor([...args, '--json'], env)
  return { ...(JSON.parse(stdout) as Report), code }
}

test('looks at the machine, the data and the walls, runs honest answers and then hostile ones', async () => {
  const { ok, observations, corpus, code } = await report(['--only', 'metrics/'])
  expect(observations.map(({ subject, name }) => `${subject}: ${name}`)).toEqual(
    expect.arrayContaining(['host: system', 'host: memory', 'host: disk', 'host: port', 'data: database', 'data: sandbox database', 'walls: seccomp', 'answers: javascript', 'answers: sql']),
  )
  expect(observations.filter(({ subject, standing }) => subject !== 'walls' && standing === 'problem')).toEqual([])
  const [tally] = corpus?.tallies ?? []
  expect(corpus).toEqual({ tallies: [{ kind: 'metrics', attacks: tally?.attacks, held: tally?.attacks }], failures: [] })
  expect(ok).toBe(observations.every(({ standing }) => standing !== 'problem'))
  expect(code).toBe(ok ? 0 : 1)
})

test('tells people the same, with a line for each kind of attack and a verdict at the end', async () => {
  const { stdout } = await doctor(['--only', 'metrics/rules'])
  expect(stdout).toMatch(/^This machine\n {2}✓ system .*Node v24/)
  expect(stdout).toMatch(/✓ sandbox database +PostgreSQL 18/)
  expect(stdout).toMatch(/Answers that mean harm\n {2}✓ metrics +1 of +1 contained\n/)
  expect(stdout).toMatch(/\n[✓✗] .*1 of 1 hostile answer contained\n$/)
})

test('what does not work is a problem, what is worth knowing a warning, and neither keeps the rest from being looked at', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const nowhere = 'postgresql://postgres:secret@127.0.0.1:1/assay'
  const { observations, corpus, code } = await report([], { DATABASE_URL: nowhere, SANDBOX_DATABASE_URL: nowhere, PORT: String(port) })
  other.close()
  const found = Object.fromEntries(observations.map(({ name, ...rest }) => [name, rest]))
  expect(found).toMatchObject({
    port: { standing: 'warning', found: expect.stringContaining(`Port ${port} is taken`) },
    database: { standing: 'problem', found: expect.stringMatching(/^DATABASE_URL leads to 127\.0\.0\.1:1, but no query works there/) },
    'sandbox database': { standing: 'problem', found: expect.stringMatching(/^SANDBOX_DATABASE_URL leads to/) },
    seccomp: { subject: 'walls' },
    sandbox: { subject: 'answers', standing: 'problem', found: expect.stringContaining('ECONNREFUSED') },
  })
  expect(JSON.stringify(observations)).not.toContain('secret')
  expect({ corpus, code }).toEqual({ corpus: null, code: 1 })
})

test('an attack that is not there is told at once', async () => {
  const { stdout, stderr, code } = await doctor(['--only', 'nothing like it'])
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
  expect(stderr).toContain('No answer that means harm has "nothing like it" in its name.')
})

describe('leaves nothing behind', () => {
  /** Everything is the doctor's own: it has to bring up both databases. */
  async function examine(args: string[]) {
    const own = await makeTemporaryFolder()
    const env = { ...process.env, ASSAY_DATA_DIR: join(own, 'data'), TMPDIR: own, DATABASE_URL: '', SANDBOX_DATABASE_URL: '', PORT: '0' }
    const command = spawn(process.execPath, [main, 'doctor', ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = once(command, 'exit')
    return { own, command, ended, lines: createInterface({ input: command.stdout }) }
  }

  test.each([
    ['after it has seen everything', ['--quick'], null, [0, 1]],
    ['after Ctrl-C in the middle of it', [], 'SIGINT', [130]],
  ] as const)('%s', async (_, args, signal, codes) => {
    const { own, command, ended, lines } = await examine([...args])
    let started: number[] = []
    lines.on('line', (line) => {
      if (!line.includes('javascript ')) return
      started = descendantsOf(command.pid ?? 0)
      if (signal) command.kill(signal)
    })
    const [code] = await ended
    expect(codes).toContain(code)
    expect(started.length).toBeGreaterThan(0)
    await untilGone(started)
    expect(await readdir(own)).toEqual(['data'])
    await removeTemporaryFolder(own)
  })
})
