import { afterEach, expect, test } from '@jest/globals'
import { Pool } from './pool.ts'
import { encodeBoot, plainBoot, type Program } from './program.ts'

/** A child, locked like any other, whose program answers each job, of which `job` is the JSON text, with the given expression. */
function programOf(answer: string): Program {
  const code = `
    const { writeSync } = require('node:fs')
    const self = require('node:crypto').randomUUID()
    const say = (message) => writeSync(1, typeof message === 'string' ? message : JSON.stringify(message) + '\\n')
    process.stdin.on('data', (job) => { ${answer} })
    process.stdin.on('end', () => process.exit())
    lock()
    say({ ready: true })`
  return { name: 'metrics', launch: { jit: true, readable: [], cpuSeconds: 20 }, boot: encodeBoot(plainBoot(code)) }
}

const limits = { wallMs: 5000, residentMb: 300 }
const pools: Pool[] = []
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close()
})

function poolOf(answer: string) {
  const pool = new Pool({ concurrency: 2, spares: 1 })
  pools.push(pool)
  const program = programOf(answer)
  return (shareKey?: string, changes = {}) => pool.run({ program, shareKey, job: {}, limits: { ...limits, ...changes } })
}

const tellSelf = 'say({ done: self })'

test('jobs with one key share a child, others never do', async () => {
  const run = poolOf(tellSelf)
  const [a, again, b, none, other] = [await run('a'), await run('a'), await run('b'), await run(), await run()]
  expect(again).toEqual(a)
  expect(new Set([a, b, none, other].map((ending) => 'done' in ending && ending.done)).size).toBe(4)
})

test('jobs of one key that run at one time have children of their own', async () => {
  const run = poolOf(tellSelf)
  const [first, second] = await Promise.all([run('a'), run('a')])
  expect(first).not.toEqual(second)
})

test.each([
  ['no JSON', "say('{\\n')"],
  ['an unknown message', "say({ hello: 1 })"],
  ['more than the message', "say({ done: 1, also: 2 })"],
])('a child that sends %s is killed: our fault', async (_what, answer) => {
  const run = poolOf(answer)
  expect(await run('a')).toMatchObject({ died: { verdict: 'internal-error' } })
})

test('a child that dies is our fault, with what it said last', async () => {
  expect(await poolOf("throw new Error('gone')")()).toMatchObject({ died: { verdict: 'internal-error', message: expect.stringContaining('gone') } })
})

test('parts that came before a child’s end are kept', async () => {
  const ending = await poolOf("say({ part: 1 }); say({ part: 2 }); say({ fatal: 'memory-limit', message: 'full' })")()
  expect(ending).toMatchObject({ parts: [1, 2], died: { verdict: 'memory-limit', message: 'full' } })
})

test('the wall clock ends a child that does nothing', async () => {
  expect(await poolOf('')('a', { wallMs: 100 })).toMatchObject({ died: { verdict: 'time-limit' } })
})

test('resident memory ends a child that fills it', async () => {
  const run = poolOf('globalThis.kept = Buffer.alloc(500e6, 1)')
  expect(await run()).toMatchObject({ died: { verdict: 'memory-limit' } })
})

test('output without end is cut off', async () => {
  const run = poolOf("const line = JSON.stringify({ part: 'x'.repeat(1e6) }) + '\\n'; for (;;) say(line)")
  expect(await run()).toMatchObject({ died: { verdict: 'output-limit' } })
})

test('a child that failed serves nobody any more', async () => {
  const run = poolOf("globalThis.count = (globalThis.count ?? 0) + 1; say(count === 2 ? 'x\\n' : { done: self })")
  const first = await run('a')
  expect(await run('a')).toMatchObject({ died: { verdict: 'internal-error' } })
  const third = await run('a')
  expect(third).toHaveProperty('done')
  expect(third).not.toEqual(first)
})
