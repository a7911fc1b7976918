import { afterAll, describe, expect, test } from '@jest/globals'
import type { FunctionCase, QuestionOfKind, Verdict } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import { script } from '../testing/submissions.ts'
import { mark } from './index.ts'
import { shareOfImprovement } from './refactor.ts'

const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

const common = { visible: true, weight: 1, unchanged: false }

function questionWith(...cases: Partial<FunctionCase>[]): QuestionOfKind<'function'> {
  const complete = cases.map((each, index): FunctionCase => ({ ...common, name: `case ${index + 1}`, args: [[1, 2]], ...each }))
  return { ...exampleQuestions.function, cases: complete }
}

async function markTotal(question: QuestionOfKind<'function'>, source: string) {
  return mark(question, script(`export function total(numbers) { ${source} }`), 'all', sandbox)
}

describe('a function', () => {
  test('is accepted when every case is as expected', async () => {
    const { verdict, score, cases } = await markTotal(questionWith({ returns: 3 }, { returns: 0, args: [[]] }), 'return numbers.reduce((a, b) => a + b, 0)')
    expect([verdict, score]).toEqual(['accepted', 10])
    expect(cases[0]?.details).toEqual({ type: 'values', call: 'total([1, 2])', expected: '3', actual: '3' })
  })

  test.each<[string, Partial<FunctionCase>, string, Verdict, string | null]>([
    ['returns something else', { returns: 3 }, 'return 4', 'wrong-answer', 'It returned 4, expected 3.'],
    ['throws', { returns: 3 }, 'throw new TypeError("no")', 'runtime-error', 'It threw TypeError: no.'],
    ['throws what it should', { throws: { name: 'RangeError', message: { $: 'matches', pattern: 'empty' } } }, 'throw new RangeError("empty list")', 'accepted', null],
    ['throws another error', { throws: { name: 'RangeError' } }, 'throw new TypeError("no")', 'wrong-answer', 'It threw TypeError: no, expected it to throw RangeError.'],
    ['throws with another message', { throws: { message: 'empty' } }, 'throw new Error("full")', 'wrong-answer', 'It threw Error: full, expected it to throw an error with "empty".'],
    ['returns where it should throw', { throws: { name: 'RangeError' } }, 'return 0', 'wrong-answer', 'It returned 0, expected it to throw RangeError.'],
    ['changes its arguments', { returns: 2, unchanged: true }, 'return numbers.pop()', 'wrong-answer', 'It changed its arguments, which must stay as they were.'],
    ['returns null where null is asked for', { returns: null }, 'return null', 'accepted', null],
    ['returns nothing where null is asked for', { returns: null }, '', 'wrong-answer', 'It returned undefined, expected null.'],
    ['returns the expectation instead of a value', { returns: { $: 'matches', pattern: '^a$' } }, 'return {$: "any"}', 'wrong-answer', null],
  ])('that %s is judged so', async (_, functionCase, source, verdict, message) => {
    const { cases } = await markTotal(questionWith(functionCase), source)
    expect(cases[0]?.verdict).toBe(verdict)
    if (message !== null) expect(cases[0]?.message).toBe(message)
  })

  test('earns the share of its weights, and a loop ends only its own case', async () => {
    const question = questionWith({ returns: 3, weight: 3 }, { args: [[]], returns: 0 })
    const { verdict, score, cases } = await markTotal({ ...question, limits: { cpuMs: 300 } }, 'while (numbers.length === 0); return 3')
    expect(cases.map((each) => each.verdict)).toEqual(['accepted', 'time-limit'])
    expect([verdict, score]).toEqual(['partial', 7.5])
  })

  test('with a syntax error says where', async () => {
    const { verdict, error, cases } = await mark(questionWith({ returns: 3 }), script('export function total( {\n  return 3\n'), 'all', sandbox)
    expect([verdict, cases[0]?.earned]).toEqual(['syntax-error', 0])
    expect(error?.line).toBeGreaterThan(0)
  })

  test('in a language that was not offered does not run', async () => {
    const { verdict, error } = await mark({ ...questionWith({ returns: 3 }), languages: ['typescript'] }, script(''), 'all', sandbox)
    expect([verdict, error?.message]).toEqual(['not-run', 'This question is answered in typescript.'])
  })

  test('with React is not tested by cases, and never scores zero in silence', async () => {
    const react = await mark({ ...questionWith({ returns: 3 }), environment: 'react' }, script(''), 'all', sandbox)
    expect([react.verdict, react.error?.message]).toEqual(['internal-error', expect.stringContaining('React')])
  })
})

describe('a value that is made to break the comparison', () => {
  test.each([
    ['nested maps', '(inner) => new Map([[1, inner]])'],
    ['nested instances', '(inner) => new (class Box { constructor() { this.inner = inner } })()'],
    ['nested lists', '(inner) => [inner]'],
    ['nested objects with a $', '(inner) => ({ $: inner })'],
  ])('is wrong and not our failure: %s', async (_, wrap) => {
    const deep = script(`export const total = () => { const wrap = ${wrap}; let value = 1; for (let i = 0; i < 990; i++) value = wrap(value); return value }`)
    expect((await mark(exampleQuestions.function, deep, 'all', sandbox)).verdict).toBe('wrong-answer')
  })
})

describe('a refactoring', () => {
  const question = exampleQuestions.refactor
  const better = 'export const isEven = (n) => n % 2 === 0\n'

  test('that breaks behaviour earns nothing, however clean', async () => {
    const { verdict, score } = await mark(question, script('export const isEven = () => true'), 'all', sandbox)
    expect([verdict, score]).toEqual(['wrong-answer', 0])
  })

  test('earns its behaviour with the starter, and all of it with the reference', async () => {
    const kept = await mark(question, script(question.starters.javascript ?? ''), 'all', sandbox)
    const improved = await mark(question, script(better), 'all', sandbox)
    expect(kept.score).toBeGreaterThanOrEqual(5)
    expect(kept.score).toBeLessThan(10)
    expect(improved).toMatchObject({ verdict: 'accepted', score: 10 })
    expect(improved.cases.find(({ name }) => name === 'complexity')?.details).toEqual({ type: 'metric', metric: 'complexity', starter: 1, reference: 0, actual: 0 })
  })

  test.each([
    ['does not parse', '{{{'],
    ['is nested too deep', `export const x = ${'!'.repeat(100_000)}1`],
  ])('that carries a file which %s earns its behaviour, and nothing for what cannot be measured', async (_, junk) => {
    const { verdict, score, cases } = await mark(question, { ...script(better), files: { 'answer.js': better, 'junk.js': junk } }, 'all', sandbox)
    expect([verdict, score]).toEqual(['partial', 5])
    expect(cases.find(({ name }) => name === 'complexity')).toMatchObject({ earned: 0, message: expect.stringContaining('could not be measured') })
  })

  test.each([
    [{ starter: 20, reference: 10, actual: 15 }, 0.5],
    [{ starter: 20, reference: 10, actual: 5 }, 1],
    [{ starter: 20, reference: 10, actual: 25 }, 0],
    [{ starter: 3, reference: 3, actual: 3 }, 1],
    [{ starter: 3, reference: 3, actual: 4 }, 0],
  ])('%j improves by %d', (values, share) => {
    expect(shareOfImprovement(values)).toBe(share)
  })
})
