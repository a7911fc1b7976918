import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sandbox, SpecJob } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'
import { allPassed, outcomesOf, specJob } from './testing/spec-job.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

function outcomes(answer: string, spec: string, changes: Partial<SpecJob> = {}) {
  return outcomesOf(sandbox, specJob(answer, spec, changes))
}

test('matchers go by the names that Jest dropped, too', async () => {
  const spec = `test('a', async () => {
    const f = jest.fn(() => 1); f(2)
    expect(f).toBeCalled(); expect(f).toBeCalledTimes(1); expect(f).toBeCalledWith(2); expect(f).lastCalledWith(2); expect(f).nthCalledWith(1, 2)
    expect(f).toReturn(); expect(f).toReturnTimes(1); expect(f).toReturnWith(1); expect(f).lastReturnedWith(1); expect(f).nthReturnedWith(1, 1)
    expect(() => { throw new TypeError('no') }).toThrowError('no'); await expect(Promise.reject(new Error('no'))).rejects.toThrowError('no') })`
  expect(await outcomes('', spec)).toEqual(allPassed(['a']))
})

test('snapshots are compared with those that stand in the spec, as any Jest wrote them', async () => {
  const spec = `
    test('new', () => expect({ a: [1] }).toMatchInlineSnapshot(\`
      {
        "a": [
          1,
        ],
      }
    \`))
    test('old', () => expect({ a: [1] }).toMatchInlineSnapshot(\`
      Object {
        "a": Array [
          1,
        ],
      }
    \`))
    test('other', () => expect({ a: 2 }).toMatchInlineSnapshot('{}'))
    test('not written yet', () => expect({ a: 2 }).toMatchSnapshot())`
  expect(await outcomes('', spec)).toEqual([['new', 'passed'], ['old', 'passed'], ['other', 'failed'], ['not written yet', 'passed']])
})

test('an hour of waiting takes no time', async () => {
  const spec = `test('a', async () => { const from = Date.now(); await new Promise((r) => setTimeout(r, 3_600_000)); expect(Date.now() - from).toBeGreaterThanOrEqual(3_600_000) }, 4_000_000)`
  expect(await outcomes('', spec)).toEqual(allPassed(['a']))
})

test('a test that waits longer than it may fails, and the next one runs', async () => {
  const spec = `const sleep = (ms) => new Promise((r) => setTimeout(r, ms))
    test('a', () => sleep(6000)); test('b', () => sleep(200), 100); test('c', () => sleep(1000)); test('d', () => new Promise(() => { setInterval(() => {}, 10) }))`
  expect(await outcomes('', spec)).toEqual([['a', 'failed'], ['b', 'failed'], ['c', 'passed'], ['d', 'failed']])
})

test('a test that fails is tried again as often as the spec says', async () => {
  expect(await outcomes('', `jest.retryTimes(2); let n = 0; test('a', () => expect(++n).toBe(3)); test('b', () => { throw 1 })`)).toEqual([['a', 'passed'], ['b', 'failed']])
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
