import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { callsJob, openSandbox, typescriptJob } from './testing/open-sandbox.ts'

/** A failure of ours is tried again and never scores zero, so an answer that could make its own failure ours would gain by it. */
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const isOurs = (result: unknown) => JSON.stringify(result).includes('internal-error')
const rest = '; export const answer = () => 1'

describe('loading an answer is never our failure, whatever it throws:', () => {
  test.each([
    'throw null',
    'throw Symbol("x")',
    'throw new Proxy({}, { get() { throw 1 } })',
    'throw { toString() { return {} } }',
    'throw new Error("x".repeat(20_000))',
    'const e = new Error("x"); e.stack = 5; throw e',
    'const e = new Error("x"); e.message = {}; throw e',
    'class E extends Error { get message() { throw 1 } }; throw new E()',
    'Error.prepareStackTrace = () => 5; throw new RangeError("x")',
    'await Promise.reject({ toString() { throw 1 } })',
    'export const then = (resolve) => resolve(1)',
    'Promise.prototype.then = null',
    'import x from "assay:entry"',
    'await import("x")',
  ])('%s', async (code) => {
    expect(isOurs(await sandbox.run(callsJob(code + rest, [[]], { limits: { cpuMs: 500 } })))).toBe(false)
  })
})

describe('reading an answer is never our failure, however deep it is:', () => {
  const depth = 50_000
  const around = (open: string, close: string) => open.repeat(depth) + 1 + close.repeat(depth)
  const answers: [string, string][] = [
    ['parentheses', `const x = ${around('(', ')')}`],
    ['lists', `const x = ${around('[', ']')}`],
    ['blocks', around('{', '}')],
    ['sums', `const x = 1${'+1'.repeat(depth)}`],
    ['conditions', `const x = ${'1?1:'.repeat(depth)}1`],
    ['types', `type X = ${around('Array<', '>')}`],
    ['enums', `enum A { x = ${around('(', ')')} }`],
  ]

  test.each(answers)('%s', async (_, code) => {
    expect(isOurs(await sandbox.run(callsJob(code + rest)))).toBe(false)
    expect(isOurs(await sandbox.run(typescriptJob(code + rest)))).toBe(false)
    const measured = await sandbox.run({ engine: 'metrics', sources: [{ language: 'javascript', files: { 'answer.js': code } }], limits: {} })
    expect(isOurs(measured)).toBe(false)
  })
})

describe('what a call gives back is never our failure:', () => {
  test.each([
    'throw { get name() { throw 1 } }',
    'return { get then() { throw 1 } }',
    'return new Proxy({}, { ownKeys() { return [1] } })',
    'const a = []; a.length = 2 ** 32 - 1; return a',
    'const f = () => { try { f() } finally { f() } }; f()',
    'Object.freeze(Array.prototype); Object.freeze(Object.prototype); return { a: [1] }',
    'Object.setPrototypeOf(Array.prototype, null); return [1]',
    'return globalThis',
  ])('%s', async (code) => {
    expect(isOurs(await sandbox.run(callsJob(`export function answer() { ${code} }`, [[], []], { limits: { cpuMs: 500 } })))).toBe(false)
  })
})
