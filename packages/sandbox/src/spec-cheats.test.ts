import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'
import { specJob } from './testing/spec-job.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

/** Answers to a spec that none of them meets. */
const cheats: [string, string][] = [
  ['comparison replaced', 'Object.is = () => true; export const f = () => 0'],
  ['matchers replaced', `const m = globalThis[Symbol.for('$$jest-matchers-object')].matchers; for (const n in m) m[n] = () => ({ pass: true }); export const f = () => 0`],
  ['a value that says it matches', `export const f = () => ({ $$typeof: Symbol.for('jest.asymmetricMatcher'), asymmetricMatch: () => true, toString: () => 'x' })`],
  ['all objects say they match', 'Object.prototype.asymmetricMatch = () => true; export const f = () => ({})'],
  ['the test functions imported', `import { expect } from '@jest/globals'; expect.extend({ toEqual: () => ({ pass: true }) }); export const f = () => 0`],
  ['the process ended', 'export const f = () => process.exit(0)'],
  ['elements of lists caught', 'Object.defineProperty(Array.prototype, 0, { set() {}, configurable: true }); export const f = () => ({ b: 2 })'],
  ['elements of lists caught later', 'export const f = () => { Object.defineProperty(Array.prototype, 0, { set() {}, configurable: true }); return { b: 2 } }'],
  ['lists made to inherit', 'Object.setPrototypeOf(Array.prototype, new Proxy({}, { set: () => true })); export const f = () => ({ b: 2 })'],
  ['promises made to fulfil', 'export const f = () => { Promise.prototype.then = (g) => g(); Promise.prototype.catch = () => {}; return 0 }'],
  ['text rewritten', `export const f = () => { JSON.stringify = () => '{}'; String.prototype.toJSON = () => ''; return 0 }`],
  ['frames of the stack read', 'Error.prepareStackTrace = (e, frames) => frames.map((x) => x.getFunction()); export const f = () => 0'],
  ['globals shadowed', 'globalThis.Promise = class {}; export const f = () => 0'],
  ['a promise that never settles', 'await new Promise(() => {}); export const f = () => 0'],
  ['tests found by name', 'export const f = () => { test = it = expect = () => {}; return 0 }'],
]

test.each(cheats)('%s: no test passes', async (_, answer) => {
  const spec = `import { f } from './f'
    test('equal', () => expect(f()).toEqual({ a: 1 })); test('again', async () => expect(await f()).toStrictEqual({ a: 1 })); test('contained', () => expect([f()]).toContainEqual({ a: 1 }))`
  const { failure, tests } = await sandbox.run(specJob(answer, spec, { limits: { cpuMs: 500 } }))
  expect(tests.filter(({ outcome }) => outcome === 'passed')).toEqual([])
  expect(failure?.verdict ?? tests.map(({ outcome }) => outcome)).not.toBe('internal-error')
  expect(failure === null ? tests.length : 3).toBe(3)
})

describe('an assertion that fails and is caught', () => {
  const catching = 'export const run = (callback) => { try { callback() } catch {} }; export const again = (callback) => { for (let n = 0; n < 3; n += 1) try { return callback() } catch {} }'
  test.each([
    ['by the answer fails its test', `run(() => expect(1).toBe(2))`, 'failed'],
    ['by the answer counts for nothing where it holds later', `let n = 0; again(() => expect(++n).toBe(3)); expect(n).toBe(3)`, 'passed'],
    ['by the answer counts for nothing where the tests look at it', `let error; run(() => { try { expect(1).toBe(2) } catch (thrown) { error = thrown } }); expect(() => { throw error }).toThrow('toBe')`, 'passed'],
    ['by the tests counts for nothing', `try { expect(1).toBe(2) } catch {}`, 'passed'],
    ['by another assertion counts for nothing', `expect(() => run(() => {}) ?? expect(1).toBe(2)).toThrow(); expect.assertions(2)`, 'passed'],
    ['by the tests fails one that announced its assertions', `expect.assertions(1); try { expect(1).toBe(2) } catch {}`, 'failed'],
  ])('%s', async (_, body, outcome) => {
    const { tests } = await sandbox.run(specJob(catching, `import { run, again } from './run'; test('a', () => { ${body} })`))
    expect(tests).toMatchObject([{ outcome }])
  })
})

describe('mocks and built-ins', () => {
  test('are the tests’ to change, in support modules and hooks as well', async () => {
    const spec = `import { clear } from './clear'
      const mock = jest.fn(); afterEach(mock.mockClear)
      test('a', () => { mock(); expect(mock).toHaveBeenCalledTimes(1); clear(mock); expect(mock).not.toHaveBeenCalled(); mock() })
      test('b', () => { expect(mock).not.toHaveBeenCalled(); mock.mock.calls.push([1]); expect(mock).toHaveBeenCalledWith(1) })
      test('c', () => { const { random } = Math; Math.random = () => 0.5; expect(Math.random()).toBe(0.5); Math.random = random; expect(Math.random()).not.toBe(0.5) })
      test('d', () => { const spy = jest.spyOn(Array.prototype, 'map'); [1].map(String); expect(spy).toHaveBeenCalledTimes(1); spy.mockRestore(); expect([].map).not.toBe(spy) })`
    const { tests } = await sandbox.run(specJob('', spec, { support: { 'clear.js': 'export const clear = (mock) => mock.mockClear()' } }))
    expect(tests.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  })

  test('of a prototype may be had anew by those that inherit it', async () => {
    const answer = `export function Stack() {}
      Stack.prototype = Object.create(Array.prototype); Stack.prototype.push = function (x) { return Array.prototype.push.call(this, x * 2) }; Stack.prototype.map = () => 'own'
      export const watched = (list) => { const { push } = list; list.push = (x) => push.call(list, x + 1); return list }`
    const spec = `import { Stack, watched } from './x'
      test('a', () => { const s = new Stack(); s.push(2); expect([s[0], s.map()]).toEqual([4, 'own']); const l = watched([]); l.push(1); expect(l).toEqual(expect.arrayContaining([2])); expect([1].map(String)).toEqual(['1']) })`
    expect((await sandbox.run(specJob(answer, spec))).tests).toMatchObject([{ outcome: 'passed' }])
  })
})
