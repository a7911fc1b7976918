import type { Limits } from '@assay/contracts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sandbox, SandboxJobs } from './index.ts'
import { callsJob, openSqlSandbox, returned } from './testing/open-sandbox.ts'

/**
 * Every file of attacks/ is an answer that means harm. Its first line says what it tries and which verdicts it may
 * get; `harmless` is for those that come to an end and find nothing. After each, an honest job must work.
 */
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'attacks')
const attacks = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => extname(file) !== '')

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSqlSandbox()
})
afterAll(() => sandbox.close())

/** Little where time itself may be the limit; elsewhere enough for whatever else must be seen. */
const limitsFor = (allowed: string[]): Limits => ({ cpuMs: allowed.includes('time-limit') ? 500 : 3000 })

const engines: Record<string, (text: string, limits: Limits) => Promise<string>> = {
  async javascript(text, limits) {
    const { failure, calls } = await sandbox.run(callsJob(text, [[]], { limits }))
    const [call] = calls
    if (failure || !call) return failure?.verdict ?? 'not-run'
    if (call.ok) return call.returned === 'contained' ? 'harmless' : JSON.stringify(call.returned).slice(0, 200)
    return 'thrown' in call ? 'runtime-error' : call.failure.verdict
  },
  async http(text, limits) {
    const request = { method: 'GET', path: '/', headers: {}, body: null }
    const source: SandboxJobs['http']['job']['source'] = { language: 'javascript', files: { 'answer.js': text } }
    const { failure, sequences } = await sandbox.run({ engine: 'http', source, store: {}, sequences: [[{ request, captures: [] }]], limits })
    return (failure ?? sequences[0]?.[0]?.failure)?.verdict ?? 'harmless'
  },
  async sql(text, limits) {
    const job = { engine: 'sql', schema: '', data: '', statement: 'script', sql: text, assert: null, plan: false, limits } as const
    return (await sandbox.run(job)).failure?.verdict ?? 'harmless'
  },
  async openapi(text, limits) {
    return (await sandbox.run({ engine: 'openapi', document: text, limits })).failure?.verdict ?? 'harmless'
  },
}

test.each(attacks)('%s', async (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const [, allowed = ''] = /^.+; must get: (.+)$/m.exec(text) ?? []
  const verdicts = allowed.split(', ')
  const run = engines[dirname(file)]
  expect(verdicts).toContain(await run?.(text, limitsFor(verdicts)))

  const honest = await sandbox.run(callsJob('export const answer = (a, b) => a + b', [[1, 2]]))
  expect(returned(honest.calls[0])).toBe(3)
})
