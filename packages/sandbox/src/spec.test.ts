import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox, SpecJob } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

function specJob(answer: string, spec: string, changes: Partial<SpecJob> = {}): SpecJob {
  const source: SpecJob['source'] = { language: 'javascript', files: { 'answer.js': answer } }
  return { engine: 'spec', source, spec: { file: 'spec.js', source: spec }, support: {}, performance: false, limits: {}, ...changes }
}

async function outcomes(answer: string, spec: string, changes: Partial<SpecJob> = {}) {
  const { failure, tests } = await sandbox.run(specJob(answer, spec, changes))
  return failure ?? tests.map(({ name, outcome }) => [name, outcome])
}

const jest = `import { jest, expect, test, it, describe, beforeAll, beforeEach, afterEach, afterAll, xtest, xdescribe } from '@jest/globals'\n`

/** Specs in which every test passes, and the names that are reported. */
const passing: [string, string, string[]][] = [
  ['nested describes', `describe('a', () => { describe('b', () => { it('c', () => {}) }); test('d', () => {}) })`, ['a › b › c', 'a › d']],
  ['each with lists', `test.each([[1, 2], [2, 4]])('%i doubled is %i', (a, b) => expect(a * 2).toBe(b))`, ['1 doubled is 2', '2 doubled is 4']],
  ['each with a template', 'test.each`\n a | b\n ${1} | ${2}\n`("$a before $b", ({ a, b }) => expect(a).toBeLessThan(b))', ['1 before 2']],
  ['describe.each', `describe.each([1, 2])('of %i', (n) => test('is', () => expect(n).toBeGreaterThan(0)))`, ['of 1 › is', 'of 2 › is']],
  ['skip, todo and x', `test.skip('a', () => { throw 1 }); test.todo('b'); xtest('c', () => { throw 1 }); xdescribe('d', () => test('e', () => { throw 1 })); describe.skip('f', () => test('g', () => { throw 1 })); test('h', () => {})`, ['h']],
  ['test.only', `test('a', () => { throw 1 }); test.only('b', () => {})`, ['b']],
  ['describe.only', `describe.only('a', () => test('b', () => {})); test('c', () => { throw 1 })`, ['a › b']],
  ['test.failing', `test.failing('a', () => { throw 1 })`, ['a']],
  ['hooks in their order', `
    const seen = []
    beforeAll(() => seen.push('A')); afterAll(() => seen.push('Z')); beforeEach(async () => { await null; seen.push('e') }); afterEach((done) => { seen.push('x'); setTimeout(done, 5) })
    describe('in', () => { beforeEach(() => seen.push('i')); afterEach(() => seen.push('o')); test('one', () => expect(seen.join('')).toBe('Aei')); afterAll(() => seen.push('z')) })
    test('two', () => expect(seen.join('')).toBe('Aeioxze'))`, ['in › one', 'two']],
  ['asymmetric matchers', `test('a', () => {
    expect({ n: 1, s: 'abc', l: [1, 2], d: new Date(0) }).toEqual({ n: expect.any(Number), s: expect.stringMatching(/b/), l: expect.arrayContaining([2]), d: expect.anything() })
    expect({ a: 1, b: 2 }).toEqual(expect.objectContaining({ a: expect.closeTo(1) }))
    expect([1]).toEqual(expect.not.arrayContaining([3])) })`, ['a']],
  ['equality', `test('a', () => {
    expect(new Map([[{ a: 1 }, new Set([[1]])]])).toEqual(new Map([[{ a: 1 }, new Set([[1]])]])); expect({ a: undefined }).not.toStrictEqual({})
    expect({ a: { b: 1 }, c: 2 }).toMatchObject({ a: { b: 1 } }); expect(0.1 + 0.2).toBeCloseTo(0.3); expect({ a: [{ b: 1 }] }).toHaveProperty('a[0].b', 1); expect(() => { throw new RangeError('no') }).toThrow(RangeError) })`, ['a']],
  ['resolves and rejects', `test('a', async () => { await expect(Promise.resolve(1)).resolves.toBe(1); await expect(Promise.reject(new Error('x'))).rejects.toThrow('x'); expect.assertions(2) })`, ['a']],
  ['jest.fn and jest.spyOn', `test('a', () => {
    const f = jest.fn().mockReturnValueOnce(1).mockImplementation((x) => x * 2); expect([f(3), f(3)]).toEqual([1, 6]); expect(f).toHaveBeenNthCalledWith(2, 3)
    const log = jest.spyOn(console, 'log').mockImplementation(() => {}); console.log('x'); expect(log).toHaveBeenCalledWith('x'); jest.restoreAllMocks()
    jest.spyOn(Math, 'random').mockReturnValue(0.5); expect(Math.random()).toBe(0.5) })`, ['a']],
  ['fake timers', `test('a', async () => {
    jest.useFakeTimers(); const f = jest.fn(); setTimeout(f, 1000); jest.advanceTimersByTime(999); expect(f).not.toHaveBeenCalled(); jest.advanceTimersByTime(1); expect(f).toHaveBeenCalledTimes(1)
    jest.setSystemTime(new Date('2026-01-01')); expect(new Date().getUTCFullYear()).toBe(2026)
    const later = new Promise((resolve) => setTimeout(resolve, 10)); await jest.advanceTimersByTimeAsync(10); await later; jest.useRealTimers() })`, ['a']],
  ['real timers on a clock that waits for nobody', `test('a', async () => { const from = Date.now(); await new Promise((r) => setTimeout(r, 3_600_000)); expect(Date.now() - from).toBeGreaterThanOrEqual(3_600_000) }, 4_000_000)`, ['a']],
  ['done callbacks', `test('a', (done) => { setTimeout(() => { expect(1).toBe(1); done() }, 100) })`, ['a']],
  ['expect.extend', `expect.extend({ toBeEven: (n) => ({ pass: n % 2 === 0, message: () => 'odd' }) }); test('a', () => { expect(2).toBeEven(); expect([2]).toEqual([expect.toBeEven()]) })`, ['a']],
]

test.each(passing)('%s work as in Jest', async (_, spec, names) => {
  expect(await outcomes('', jest + spec)).toEqual(names.map((name) => [name, 'passed']))
})

test('functions of Jest are there without an import', async () => {
  expect(await outcomes('', 'test("a", () => expect(jest.fn()).not.toHaveBeenCalled())')).toEqual([['a', 'passed']])
})

test('a spec imports the answer by any name, and support modules, which the answer imports too', async () => {
  const answer = `import { vat } from './money.js'; export default class Cart { total = () => 100 + vat }; export const named = 1`
  const spec = `import Cart, { named } from '../src/cart'; import { vat } from './money'; test('a', () => expect(new Cart().total()).toBe(100 + vat * named))`
  expect(await outcomes(answer, spec, { support: { 'money.js': 'export const vat = 19' } })).toEqual([['a', 'passed']])
})

test('answers in TypeScript are tested as well', async () => {
  const source: SpecJob['source'] = { language: 'typescript', files: { 'answer.ts': 'export class Box<T> { constructor(readonly held: T) {} }' } }
  expect(await outcomes('', `import { Box } from './box'; test('a', () => expect(new Box(1).held).toBe(1))`, { source })).toEqual([['a', 'passed']])
})

describe('a failing test', () => {
  test('has the message of Jest, without colours', async () => {
    const { tests } = await sandbox.run(specJob('export const f = () => 3', `import { f } from './f'; test('a', () => expect(f()).toBe(4))`))
    expect(tests).toMatchObject([{ outcome: 'failed', message: 'expect(received).toBe(expected) // Object.is equality\n\nExpected: 4\nReceived: 3' }])
  })

  test('names the line of the answer that threw', async () => {
    const { tests } = await sandbox.run(specJob('export const f = () =>\n null.x', `import { f } from './f'; test('a', () => f())`))
    expect(tests[0]?.message).toMatch(/^TypeError: Cannot read.*\n +at f \(answer\.js:2:7\)$/)
  })

  test.each([
    ['a promise that never settles', `() => new Promise(() => {})`, 'never settled'],
    ['assertions that did not come', `() => expect.hasAssertions()`, 'at least one assertion'],
    ['a timer that throws', `() => new Promise(() => setTimeout(() => { throw new Error('late') }, 5))`, 'late'],
    ['done with a reason', `(done) => done(new Error('reason'))`, 'reason'],
    ['a message without an end', `() => { throw new Error('x'.repeat(1e6)) }`, 'xxx'],
  ])('may fail by %s, and the next one runs', async (_, body, message) => {
    const { tests } = await sandbox.run(specJob('', `test('a', ${body}); test('b', () => {})`))
    expect(tests).toMatchObject([{ outcome: 'failed', message: expect.stringContaining(message) }, { outcome: 'passed' }])
    expect(tests[0]?.message?.length).toBeLessThan(5000)
  })

  test('that loops met its time limit, and the rest did not run', async () => {
    const spec = `import { f } from './f'; test('a', () => {}); test('b', () => f()); test('c', () => {})`
    expect(await outcomes('export const f = () => { for (;;); }', spec, { limits: { cpuMs: 200 } })).toEqual([['a', 'passed'], ['b', 'time-limit'], ['c', 'not-run']])
  })
})

test.each([
  ['lacks an export', 'export const a = 1', `import { b } from './a'; test('a', () => {})`, 'runtime-error', "export named 'b'"],
  ['does not parse', 'export const {', `test('a', () => {})`, 'syntax-error', ''],
  ['throws while the spec is loaded', 'export const f = () => { throw new Error("mine") }', `import { f } from './f'; f(); test('a', () => {})`, 'runtime-error', 'mine'],
  ['has a spec that does not parse', '', `test('a'`, 'internal-error', 'does not parse'],
])('an answer that %s is told so', async (_, answer, spec, verdict, message) => {
  expect(await outcomes(answer, spec)).toMatchObject({ verdict, message: expect.stringContaining(message) })
})

test('answers may extend built-ins while they are loaded, and name what they inherit as they like', async () => {
  const answer = `Array.prototype.last = function () { return this[this.length - 1] }
    export class Oops extends Error { constructor(m) { super(m); this.name = 'Oops'; this.message = 'oh ' + m; this.toString = () => 'oops' } }
    export function Old() { this.constructor = Old; this.valueOf = () => 1 }
    Old.prototype.toString = () => 'old'`
  const spec = `import { Old, Oops } from './a'
    test('a', () => { expect([1, 2].last()).toBe(2); expect(() => { throw new Oops('no') }).toThrow('oh no'); expect(String(new Old())).toBe('old') })`
  expect(await outcomes(answer, spec)).toEqual([['a', 'passed']])
})

test('a set that hides its elements equals no other', async () => {
  const answer = 'export const f = () => Object.defineProperty(new Set([8, 9]), Symbol.iterator, { value: function* () {} })'
  expect(await outcomes(answer, `import { f } from './f'; test('a', () => expect(f()).toEqual(new Set([1, 2])))`)).toEqual([['a', 'failed']])
})

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
