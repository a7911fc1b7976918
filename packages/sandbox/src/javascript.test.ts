import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { WireValue } from '@assay/contracts'
import type { CallsJob, Sandbox } from './index.ts'
import { webNames } from './web-names.ts'
import { callsJob, failureOfCall, openSandbox, returned, typescriptJob } from './testing/open-sandbox.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const run = (job: CallsJob) => sandbox.run(job)

async function evaluate(expression: string): Promise<unknown> {
  const result = await run(callsJob(`export async function answer() { return ${expression} }`))
  return returned(result.calls[0]) ?? result.failure
}

describe('values', () => {
  test.each<[string, WireValue]>([
    ['undefined', { $: 'undefined' }],
    ['NaN', { $: 'nan' }],
    ['-Infinity', { $: '-infinity' }],
    ['-0', 0],
    ['12n ** 20n', { $: 'bigint', value: '3833759992447475122176' }],
    ['new Date(0)', { $: 'date', value: '1970-01-01T00:00:00.000Z' }],
    ['new Date(NaN)', { $: 'date', value: null }],
    ['new Map([["a", [1]]])', { $: 'map', entries: [['a', [1]]] }],
    ['new Set([1, "b"])', { $: 'set', values: [1, 'b'] }],
    ['({$: 1, b: undefined})', { $: 'object', entries: [['$', 1], ['b', { $: 'undefined' }]] }],
    ['new (class Money { cents = 5 })()', { $: 'instance', class: 'Money', entries: [['cents', 5]] }],
    ['(() => { const a = []; a[0] = a; return a })()', [{ $: 'cycle' }]],
    ['[, Symbol.iterator, () => 1]', [{ $: 'undefined' }, { $: 'symbol' }, { $: 'function' }]],
    ['Object.create(null, {a: {value: 1, enumerable: true}})', { a: 1 }],
    ['"\\u2028 \\ud800 😀"', '\u2028 \ud800 😀'],
  ])('%s comes back as wire value', async (expression, wire) => {
    expect(await evaluate(expression)).toEqual(wire)
  })

  test('arguments arrive as what they stand for', async () => {
    const code = `export function answer(a, b, c) { return [a instanceof Map, a.get(1) === undefined, b.getTime(), c + 1n, Object.keys(arguments[3])] }`
    const args: WireValue[] = [
      { $: 'map', entries: [[1, { $: 'undefined' }]] },
      { $: 'date', value: '2026-01-01T00:00:00.000Z' },
      { $: 'bigint', value: '9007199254740993' },
      { $: 'object', entries: [['$', 1]] },
    ]
    const result = await run(callsJob(code, [args]))
    expect(returned(result.calls[0])).toEqual([true, true, 1767225600000, { $: 'bigint', value: '9007199254740994' }, ['$']])
  })

  test('what a call does to its arguments is reported', async () => {
    const result = await run(callsJob('export const answer = (list) => { list.push(new Set([1])) }', [[[1]], [[]]]))
    expect(result.calls.map((call) => 'argsAfter' in call && call.argsAfter)).toEqual([
      [[1, { $: 'set', values: [1] }]],
      [[{ $: 'set', values: [1] }]],
    ])
  })

  test.each([
    ['list[0] = undefined', [{ $: 'undefined' }, { a: 1, b: 2 }]],
    ['list[0] = NaN', [{ $: 'nan' }, { a: 1, b: 2 }]],
    ['list[1].c = undefined', [null, { a: 1, b: 2, c: { $: 'undefined' } }]],
    ['delete list[1].a; list[1].a = 1', [null, { b: 2, a: 1 }]],
    ["list[1] = new (class Pair { a = 1; b = 2 })()", [null, { $: 'instance', class: 'Pair', entries: [['a', 1], ['b', 2]] }]],
    ['Object.prototype.toJSON = () => [null, { a: 1, b: 2 }]; list.pop()', [null]],
  ])('what JSON would hide of a change is reported too: %s', async (change, after) => {
    const result = await run(callsJob(`export const answer = (list) => { ${change} }`, [[[null, { a: 1, b: 2 }]]]))
    expect(JSON.stringify(result.calls[0])).toContain(`"argsAfter":[${JSON.stringify(after)}]`)
  })

  test('arguments that were left alone or made equal again count as unchanged, tagged ones too', async () => {
    const args: WireValue[] = [[0, -1.5, 'a', null, true, { b: { c: [] } }], { $: 'map', entries: [['k', { $: 'undefined' }]] }, { $: 'object', entries: [['$', 1]] }]
    const code = 'export const answer = (list, map) => { list.reverse(); list.reverse(); list[0] = -0; map.set("k", 1).set("k", undefined) }'
    const result = await run(callsJob(code, [args]))
    expect(result.calls[0]).toMatchObject({ ok: true, argsAfter: args })
  })

  test('replacing built-ins changes nothing of what is reported', async () => {
    const code = `
      JSON.stringify = () => '"forged"'; Array.isArray = () => false; Map.prototype.forEach = () => {}
      Object.defineProperty(Array.prototype, 0, { set() {}, configurable: true })
      String.prototype.slice = () => ''; Reflect.ownKeys = () => []
      export function answer(list) { return { list, map: new Map([['k', 1]]) } }`
    const result = await run(callsJob(code, [[['a']]]))
    expect(result.calls[0]).toMatchObject({ ok: true, returned: { list: ['a'], map: { $: 'map', entries: [['k', 1]] } }, argsAfter: [['a']] })
  })
})

describe('failures', () => {
  test('a syntax error names line and column', async () => {
    const { failure } = await run(callsJob('export function answer() {\n  return 1 +* 2\n}'))
    expect(failure).toMatchObject({ verdict: 'syntax-error', line: 2, column: 13 })
  })

  test('an exception keeps its name, message and the candidate’s own lines', async () => {
    const code = 'class TooSmall extends RangeError { name = "TooSmall" }\nexport function answer() {\n  throw new TooSmall("no")\n}'
    const result = await run(callsJob(code))
    expect(result.calls[0]).toMatchObject({ ok: false, thrown: { name: 'TooSmall', message: 'no', stack: expect.stringMatching(/answer\.js:3:9\)$/) } })
  })

  test('an error while loading says where', async () => {
    const { failure } = await run(callsJob('const x = null\nx.y\nexport const answer = 1'))
    expect(failure).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining('reading \'y\''), line: 2 })
  })

  test('a missing export is named', async () => {
    const { failure } = await run(callsJob('function answer() {}'))
    expect(failure?.message).toContain('export function answer')
  })

  test('imports other than of own files are refused', async () => {
    const { failure } = await run(callsJob('\nimport fs from "node:fs"\nexport const answer = fs'))
    expect(failure).toMatchObject({ verdict: 'syntax-error', line: 2, message: expect.stringContaining("'node:fs'") })
  })

  test('a loop ends its call at the time limit, and calls after it do not run', async () => {
    const code = 'export function answer(n) { while (n) {} return n }'
    const result = await run(callsJob(code, [[0], [1], [0]], { limits: { cpuMs: 200 } }))
    expect(result.calls).toHaveLength(2)
    expect(result.calls[0]).toMatchObject({ ok: true, returned: 0 })
    expect(failureOfCall(result.calls[1])?.verdict).toBe('time-limit')
  })

  test('a growing map ends at the memory limit', async () => {
    const result = await run(callsJob('export function answer() { const m = new Map(); for (let i = 0; ; i++) m.set(i, i) }'))
    expect(failureOfCall(result.calls[0])?.verdict).toBe('memory-limit')
  })

  test('a result beyond the output limit is refused, and the next call runs', async () => {
    const result = await run(callsJob('export const answer = (n) => "x".repeat(n)', [[100_000], [1]]))
    expect(failureOfCall(result.calls[0])?.verdict).toBe('output-limit')
    expect(returned(result.calls[1])).toBe('x')
  })

  test('a promise that never settles is told from one that takes long', async () => {
    const result = await run(callsJob('export const answer = (wait) => new Promise((done) => { if (wait) setTimeout(done, 1e9, "done") })', [[false], [true]]))
    expect(failureOfCall(result.calls[0])).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining('never settled') })
    expect(returned(result.calls[1])).toBe('done')
  })

  test.each(['() => undefined', "() => ({ verdict: 'internal-error' })", '() => { throw 1 }', '() => 1n'])(
    'an answer that says how objects are written, %s, does not make its failure ours',
    async (toJSON) => {
      const job = callsJob(`Object.prototype.toJSON = ${toJSON}; export const answer = (n) => { if (n === 0) throw new RangeError('mine'); return new Promise(() => {}) }`, [[0], [1]])
      const { failure, calls } = await sandbox.run(job)
      expect(failure).toBeNull()
      expect(calls[0]).toMatchObject({ thrown: { name: 'RangeError', message: 'mine' } })
      expect(failureOfCall(calls[1])).toMatchObject({ verdict: 'runtime-error', message: expect.stringContaining('never settled') })
    },
  )

  test('a rejection that nobody awaits does not hide the result', async () => {
    const result = await run(callsJob('Promise.reject(1); export async function answer() { Promise.reject(new Error("x")); await null; return 5 }'))
    expect(returned(result.calls[0])).toBe(5)
  })
})

describe('what an answer finds', () => {
  test('timers fire in order on a clock that waits for nobody', async () => {
    const code = `export async function answer() {
      const seen = []
      const wait = (ms, name) => new Promise((done) => setTimeout(() => { seen.push(name); done() }, ms))
      const before = Date.now()
      await Promise.all([wait(3600_000, 'hour'), wait(10, 'first'), wait(10, 'second')])
      return [seen, Date.now() - before >= 3600_000, new Date() instanceof Date]
    }`
    expect(returned((await run(callsJob(code))).calls[0])).toEqual([['first', 'second', 'hour'], true, true])
  })

  test.each(webNames)('%s, whether it is named or looked up', async (name) => {
    for (const code of [`typeof ${name}`, `typeof globalThis['${name.slice(0, 1)}' + '${name.slice(1)}']`]) {
      const result = await run(callsJob(`export const answer = () => ${code}`))
      expect(returned(result.calls[0])).toBe(name === 'crypto' ? 'object' : 'function')
    }
  })

  test.each([
    ['queueMicrotask(() => { done += 1 })', [0, 1, 2]],
    ['Promise.resolve().then(() => null).then(() => { done += 1 })', [0, 1, 2]],
    ['setTimeout(() => { done += 1 }, 0)', [0, 0, 0]],
  ])('what a call leaves to be done is done before the next, unless it waits for a timer: %s', async (left, seen) => {
    const result = await run(callsJob(`let done = 0; export const answer = () => { ${left}; return done }`, [[], [], []]))
    expect(result.calls.map(returned)).toEqual(seen)
  })

  test('a file that several others import exists once', async () => {
    const names = ['a', 'b', 'c', 'd']
    const files = {
      ...Object.fromEntries(names.map((name) => [`${name}.js`, `import { state } from './shared'; export const ${name} = (state.count += 1)`])),
      'shared.js': 'export const state = { count: 0 }',
      'answer.js': `${names.map((name) => `import { ${name} } from './${name}'`).join('\n')}\nexport const answer = () => [${names.join()}]`,
    }
    const { calls } = await sandbox.run(callsJob('', [[]], { source: { language: 'javascript', files } }))
    expect(returned(calls[0])).toEqual([1, 2, 3, 4])
  })

  test('files import each other relatively', async () => {
    const files = { 'answer.js': 'import { one } from "./lib/one"; export const answer = () => one + 1', 'lib/one.js': 'export let one = 1' }
    const result = await run(callsJob('', [[]], { source: { language: 'javascript', files } }))
    expect(returned(result.calls[0])).toBe(2)
  })

  test.each([
    ['new URL("../b?x=1", "http://a/c/d").href', 'http://a/b?x=1'],
    ['structuredClone({ a: new Set([1]) }).a.has(1)', true],
    ['new TextDecoder().decode(new TextEncoder().encode("hé€😀"))', 'hé€😀'],
    ['await new Promise((done) => queueMicrotask(() => done(1)))', 1],
    ['typeof WebAssembly + typeof SharedArrayBuffer + typeof Atomics', 'undefinedundefinedundefined'],
    ['typeof process + typeof require', 'undefinedundefined'],
    ['new ArrayBuffer(1, { maxByteLength: 10 }).resizable ?? false', false],
    ['(function () { return this })() === undefined', true],
  ])('%s is %s', async (expression, value) => {
    expect(await evaluate(expression)).toBe(value)
  })

  test('prints are kept even of a call that never ends', async () => {
    const code = 'export function answer(n) { console.log("call", n); while (n) {} }'
    const result = await run(callsJob(code, [[0], [1]], { limits: { cpuMs: 200 } }))
    expect(result.output).toBe('call 0\ncall 1\n')
  })

  test('prints are formatted as Node and browsers do', async () => {
    const code = `export function answer() { console.log('%s has %d of %o, %i%%%c', 'a', 2, { b: 1 }, 7, 'color: red', 'and', [1]); console.log('100%'); console.log('%s', 'a', '%s'); console.log('%x', 1) }`
    expect((await run(callsJob(code))).output).toBe('a has 2 of { b: 1 }, 7% and [1]\n100%\na %s\n%x 1\n')
  })

  test('prints are kept, up to the limit', async () => {
    const result = await run(callsJob('export function answer() { console.log("a", { b: [1, "x"] }); for (let i = 0; i < 1e4; i++) console.log("yyyyyyyyyyyyyyyyyyyy") }'))
    expect(result.output.startsWith('a { b: [1, "x"] }\nyyyy')).toBe(true)
    expect(result.output.length).toBeLessThan(66_000)
  })
})

describe('TypeScript', () => {
  test('types are stripped, and enums and parameter properties rewritten', async () => {
    const code = `enum Side { Left, Right }
      class Point { constructor(private readonly x: number) {} get value(): number { return this.x } }
      export function answer(side: number): unknown { return [Side[side], new Point(3).value] }`
    expect(returned((await run(typescriptJob(code, [[1]]))).calls[0])).toEqual(['Right', 3])
  })

  test('lines are those of the candidate’s source even where code was rewritten', async () => {
    const code = 'enum Side {\n  Left,\n\n  Right,\n}\n\nexport function answer(): never {\n  throw new Error(String(Side.Left))\n}'
    const outcome = (await run(typescriptJob(code))).calls[0]
    expect(outcome).toMatchObject({ thrown: { stack: expect.stringContaining('answer.ts:8:') } })
  })

  test('a syntax error names line and column', async () => {
    const { failure } = await run(typescriptJob('let a\nexport function answer(a: ) {}'))
    expect(failure).toMatchObject({ verdict: 'syntax-error', line: 2, column: 27 })
  })
})

test('jobs of one share key may share a process, but never an isolate', async () => {
  const job = callsJob('globalThis.count = (globalThis.count ?? 0) + 1; export const answer = () => globalThis.count')
  for (let round = 0; round < 3; round += 1) {
    const result = await sandbox.run(job, { shareKey: 'attempt-1' })
    expect(returned(result.calls[0])).toBe(1)
  }
})
