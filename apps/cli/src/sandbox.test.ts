import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { main } from './testing/assay.ts'
import { descendantsOf, untilGone } from './testing/processes.ts'
import { add, count, openWorkplace, type Workplace } from './testing/workplace.ts'

let workplace: Workplace
beforeAll(async () => {
  workplace = await openWorkplace()
  await workplace.write('endless/add', {
    ...add,
    'question.yaml': `${add['question.yaml']}limits: {cpuMs: 60000}\n`,
    'answers/rejected/absolute.js': '// Loops.\nfor (;;);\n',
  })
  await workplace.write('endless/count', {
    ...count,
    'question.yaml': `${count['question.yaml']}limits: {cpuMs: 60000}\n`,
    'answers/rejected/one.sql': '-- Waits.\nSELECT pg_sleep(60);\n',
  })
})
afterAll(() => workplace.remove())

/** A check that will not end by itself, once its first answer was marked and the next one runs. Its database is its own. */
async function checking(folder: string) {
  const temporary = join(workplace.root, folder, '../tmp')
  await mkdir(temporary, { recursive: true, mode: 0o755 })
  const env = { ...process.env, INIT_CWD: workplace.root, SANDBOX_DATABASE_URL: '', TMPDIR: temporary }
  const command = spawn(process.execPath, [main, 'bank', 'check', folder, '--json', '--jobs', '1'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(command.stdout, 'data')
  return { command, temporary, started: descendantsOf(command.pid ?? 0) }
}

test.each([
  ['endless/add', 'SIGINT', 130],
  ['endless/count', 'SIGINT', 130],
  ['endless/count', 'SIGTERM', 143],
] as const)('a check of %s that gets %s leaves nothing running and nothing behind', async (folder, signal, exitCode) => {
  const { command, temporary, started } = await checking(folder)
  expect(started.length).toBeGreaterThan(0)
  command.kill(signal)
  const [code] = await once(command, 'exit')
  expect(code).toBe(exitCode)
  await untilGone(started)
  expect(await readdir(temporary)).toEqual([])
})

test('two checks at the same time do not meet', async () => {
  await workplace.write('both/count', count)
  const own = { SANDBOX_DATABASE_URL: '' }
  const outcomes = await Promise.all([1, 2].map(() => workplace.assay(['bank', 'check', 'both', '--json'], own)))
  expect(outcomes.map(({ code, stdout }) => [code, stdout.split('\n').length])).toEqual([[0, 3], [0, 3]])
})
