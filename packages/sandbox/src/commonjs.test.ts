import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox, Source } from './index.ts'
import { request, send } from './testing/http-job.ts'
import { callsJob, openSandbox, returned, typescriptJob } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

async function call(job: Parameters<typeof callsJob>[2], arg = 2) {
  const { failure, calls } = await sandbox.run(callsJob('', [[arg]], job))
  return failure ?? returned(calls[0])
}

const files = (all: Source['files']): { source: Source } => ({ source: { language: 'javascript', files: all } })

describe('what a CommonJS answer exports is called', () => {
  test.each([
    ['as a property of an object', 'module.exports = { answer: (x) => x * 2 }'],
    ['as one of its exports', 'exports.answer = function (x) { return x * 2 }'],
    ['as all that it exports, by its name', 'module.exports = answer\nfunction answer(x) { return x * 2 }'],
    ['when a promise of its own was rejected meanwhile', 'Promise.reject(new Error("stray")); exports.answer = async (x) => x * 2'],
    ['when an ES module only speaks of exports', 'export const answer = (x) => x * 2 // require, module.exports'],
  ])('%s', async (_, code) => {
    expect(await call(files({ 'answer.js': code }))).toBe(4)
  })

  test('with the files that it requires', async () => {
    expect(await call(files({ 'answer.js': "const { twice } = require('./lib/twice'); exports.answer = (x) => twice(x)", 'lib/twice.js': 'exports.twice = (x) => x * 2' }))).toBe(4)
  })
})

describe('a CommonJS answer', () => {
  test.each([
    ['that throws while it is loaded', 'exports.answer = 1\nnull.x', { verdict: 'runtime-error', line: 2 }],
    ['that does not parse', 'exports.answer = (x =>\n  {', { verdict: 'syntax-error', line: 2 }],
    ['that exports something else', 'exports.other = 1', { verdict: 'runtime-error', message: expect.stringContaining('no export named answer') }],
    ['that exports nothing at all', 'module.exports = null', { verdict: 'runtime-error' }],
    ['that never ends', 'for (;;); module.exports = 1', { verdict: 'time-limit' }],
    ['that requires what Node has', `const fs = require('fs'); exports.answer = 1`, { verdict: 'runtime-error', message: expect.stringContaining("Cannot find module 'fs'") }],
  ])('%s is told so', async (_, code, failure) => {
    expect(await call({ ...files({ 'answer.js': code }), limits: { cpuMs: 500 } })).toMatchObject(failure)
  })

  test('names its own lines in a stack', async () => {
    const { calls } = await sandbox.run(callsJob('', [[1]], files({ 'answer.js': "const { f } = require('./f'); exports.answer = (x) => f(x)", 'f.js': '\nexports.f = (x) => x.y.z' })))
    expect(calls[0]).toMatchObject({ ok: false, thrown: { stack: expect.stringMatching(/f\.js:2:\d+\)\n.*answer\.js:1:\d+\)$/) } })
  })

  test('may be written in TypeScript', async () => {
    const code = `const { twice } = require('./twice')\nmodule.exports = { answer: (x: number): number => twice(x) }`
    const { calls } = await sandbox.run({ ...typescriptJob('', [[2]]), source: { language: 'typescript', files: { 'answer.ts': code, 'twice.ts': 'export const twice = (x: number) => x * 2' } } })
    expect(returned(calls[0])).toBe(4)
  })

  test('serves requests, with Hono too', async () => {
    const plain = 'module.exports = { fetch: () => new Response("plain") }'
    const hono = `const { Hono } = require('hono'); const app = new Hono(); app.get('/', (c) => c.text('hono')); module.exports = app`
    const bodies = await Promise.all([plain, hono].map(async (code) => (await send(sandbox, code, [[request('GET', '/')]])).sequences[0]?.[0]?.response?.body))
    expect(bodies).toEqual(['plain', 'hono'])
  })
})
