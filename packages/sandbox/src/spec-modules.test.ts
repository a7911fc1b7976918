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

describe('functions of Jest', () => {
  test.each([
    ['without an import', `test('a', () => expect(jest.fn()).not.toHaveBeenCalled())`],
    ['beside an import of some of them', `import { jest } from '@jest/globals'; describe('', () => {}); test('a', () => expect(jest.fn()).not.toHaveBeenCalled())`],
    ['by require', `const { test, expect } = require('@jest/globals'); test('a', () => expect(jest.fn()).not.toHaveBeenCalled())`],
    ['beside names of the spec’s own', `const it = test; function describe() {} it('a', () => describe())`],
  ])('are there %s', async (_, spec) => {
    expect(await outcomes('', spec)).toEqual(allPassed(['a']))
  })

  test('are there in support modules, which the answer may import too', async () => {
    const support = { 'check.js': `export const check = (x) => expect(x).toBe(1); export const one = 1; beforeEach(() => expect.hasAssertions())` }
    const spec = `import { check } from './check'; import { f } from './f'; test('a', () => check(f())); test('b', () => {})`
    expect(await outcomes(`import { one } from './check.js'; export const f = () => one`, spec, { support })).toEqual([['a', 'passed'], ['b', 'failed']])
  })

  test('are not there for the answer', async () => {
    expect(await outcomes(`export const f = () => [typeof expect, typeof jest, typeof test]`, `import { f } from './f'; test('a', () => expect(f()).toEqual(['undefined', 'undefined', 'undefined']))`)).toEqual(allPassed(['a']))
  })
})

test('a spec imports the answer by any name, and support modules, which the answer imports too', async () => {
  const answer = `import { vat } from './money.js'; export default class Cart { total = () => 100 + vat }; export const named = 1`
  const spec = `import Cart, { named } from '../src/cart'; import * as all from './cart.js'; import { vat } from './money'; import { vat as again } from '../support/money.js'
    test('a', () => { expect(new Cart().total()).toBe(100 + vat * named); expect(all.default).toBe(Cart); expect(again).toBe(vat) })`
  expect(await outcomes(answer, spec, { support: { 'money.js': 'export const vat = 19' } })).toEqual(allPassed(['a']))
})

/** CommonJS answers, and specs that all of them meet. */
const answers: [string, string][] = [
  ['that exports an object', `module.exports = { double: (x) => x * 2 }`],
  ['that adds to its exports', `exports.double = double; function double(x) { return x * 2 }`],
  ['that was compiled from an ES module', `'use strict'; Object.defineProperty(exports, '__esModule', { value: true }); exports.double = (x) => x * 2; exports.default = {}`],
  ['that assigns what it did not declare', `factor = 2; module.exports.double = function (x) { return x * factor }`],
  ['that is loaded only', `if (require.main === module) throw new Error('run'); exports.double = (x) => x * 2`],
]

test.each(answers)('a CommonJS answer %s is imported and required', async (_, answer) => {
  const changes = { support: { 'again.js': `const { double } = require('./double'); module.exports = double` } }
  expect(await outcomes(answer, `import { double } from './double'; test('a', () => expect(double(2)).toBe(4))`)).toEqual(allPassed(['a']))
  expect(await outcomes(answer, `const { double } = require('./double'); const again = require('./again'); test('a', () => expect(again(double(2))).toBe(8))`, changes)).toEqual(allPassed(['a']))
})

describe('CommonJS', () => {
  const files = (all: Record<string, string>): Partial<SpecJob> => ({ source: { language: 'javascript', files: all } })

  test('exports a class or function as the default, and a function by its own name', async () => {
    expect(await outcomes('module.exports = double; function double(x) { return x * 2 }', `import { double } from './double'; test('a', () => expect(double(2)).toBe(4))`)).toEqual(allPassed(['a']))
    expect(await outcomes('module.exports = class { x = 1 }', `import Box from './box'; test('a', () => expect(new Box().x).toBe(1))`)).toEqual(allPassed(['a']))
    expect(await outcomes('module.exports = () => 1', `const f = require('./f'); test('a', () => expect(f()).toBe(1))`)).toEqual(allPassed(['a']))
  })

  test('comes in several files, with JSON and ES modules among them, and in circles', async () => {
    const source = files({
      'answer.js': `const { b } = require('./lib/b'); const { rate } = require('./rates.json'); const { c } = require('./c'); exports.own = 1; exports.f = () => b() + rate + c`,
      'lib/b.js': `const a = require('../answer'); exports.b = () => a.own`,
      'rates.json': '{ "rate": 19 }',
      'c.js': 'import { d } from "./d.cjs"; export const c = d',
      'd.cjs': 'module.exports = { d: 100 }',
    })
    expect(await outcomes('', `import { f } from './f'; test('a', () => expect(f()).toBe(120))`, source)).toEqual(allPassed(['a']))
  })

  test('names the line that threw', async () => {
    expect(await outcomes('exports.a = 1\nnull.x', `test('a', () => {})`)).toMatchObject({ verdict: 'runtime-error', line: 2, column: 6 })
    expect(await outcomes(`exports.a = 1; require('./nowhere')`, `test('a', () => {})`)).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining("Cannot find module './nowhere'"), line: 1 })
    const { tests } = await sandbox.run(specJob('exports.f = () =>\n null.x', `const { f } = require('./f'); test('a', () => f())`))
    expect(tests[0]?.message).toMatch(/\(answer\.js:2:7\)$/)
  })

  test('has no way to the tests', async () => {
    expect(await outcomes(`exports.a = require('@jest/globals')`, `test('a', () => {})`)).toMatchObject({ verdict: 'runtime-error' })
    expect(await outcomes(`exports.a = require('./spec.js')`, `test('a', () => {})`)).toMatchObject({ verdict: 'runtime-error' })
    expect(await outcomes(`exports.f = function f() { return f.caller }`, `const { f } = require('./f'); test('a', () => expect(f()).toBeNull())`)).toEqual(allPassed(['a']))
  })
})

test('a spec imports when it likes, too', async () => {
  const spec = `test('a', async () => { const { f } = await import('./f'); const all = await import('./data.json'); expect(f()).toBe(all.default.one) })`
  expect(await outcomes('export const f = () => 1', spec, { support: { 'data.json': '{ "one": 1 }' } })).toEqual(allPassed(['a']))
})

describe('jest.mock', () => {
  const support = { 'api.js': `export const get = () => { throw new Error('no network') }; export const other = () => 'other'; export default { zone: () => 'UTC' }` }
  const answer = `import { get } from './api'; export const f = (x) => get(x)`

  test('puts what its factory makes in the place of a support module, for the answer too', async () => {
    const spec = `import { f } from './f'; import { get, other } from './api'
      jest.mock('./api', () => ({ ...jest.requireActual('./api'), get: jest.fn() }))
      test('a', () => { get.mockReturnValue(5); expect(f(1)).toBe(5); expect(get).toHaveBeenCalledWith(1); expect(other()).toBe('other') })`
    expect(await outcomes(answer, spec, { support })).toEqual(allPassed(['a']))
  })

  test('makes mocks of all that a module exports', async () => {
    const spec = `import { f } from './f'; import api, * as all from './api'
      jest.mock('./api')
      test('a', () => { expect(f(1)).toBeUndefined(); expect(all.get).toHaveBeenCalledTimes(1); expect(api.zone()).toBeUndefined(); expect(() => jest.requireActual('./api').get()).toThrow('no network') })`
    expect(await outcomes(answer, spec, { support })).toEqual(allPassed(['a']))
  })
})
