import { afterAll, expect, test } from '@jest/globals'
import type { QuestionOfKind } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import { script } from '../testing/submissions.ts'
import { mark } from './index.ts'

const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

const imports = `import { double } from './double'\n`
const question: QuestionOfKind<'function'> = {
  ...exampleQuestions.function,
  export: null,
  cases: [],
  specs: [
    { file: 'spec.visible.js', language: 'javascript', visible: true, source: `${imports}describe('double', () => test('of one', () => expect(double(1)).toBe(2)))` },
    { file: 'spec.js', language: 'javascript', visible: false, source: `${imports}test('SECRET', () => expect(double(-1)).toBe(-2)); test.todo('of text'); test('zero', () => expect(double(0)).toBe(0))` },
  ],
}

function withHidden(source: string): QuestionOfKind<'function'> {
  return { ...question, specs: question.specs.map((spec) => (spec.visible ? spec : { ...spec, source })) }
}

test('every test of both specs is a case, and all passing is accepted', async () => {
  const { verdict, score, cases } = await mark(question, script('export const double = (n) => n * 2 || 0'), 'all', sandbox)
  expect([verdict, score]).toEqual(['accepted', 10])
  expect(cases.map(({ name, visible }) => [name, visible])).toEqual([['double › of one', true], ['SECRET', false], ['zero', false]])
})

test('a failing test costs its share, with the message of Jest', async () => {
  const { verdict, score, cases } = await mark(question, script('export const double = (n) => Math.abs(n) * 2'), 'all', sandbox)
  expect([verdict, score]).toEqual(['partial', 6.6667])
  expect(cases[1]).toMatchObject({ verdict: 'wrong-answer', message: expect.stringContaining('Expected: -2') })
})

test('a run uses the visible spec alone', async () => {
  const { verdict, cases } = await mark(question, script('export const double = (n) => n + 1'), 'visible', sandbox)
  expect([verdict, cases.map(({ name }) => name)]).toEqual(['accepted', ['double › of one']])
  const withoutVisible = { ...question, specs: question.specs.filter(({ visible }) => !visible) }
  expect(await mark(withoutVisible, script('export const double = (n) => n'), 'visible', sandbox)).toMatchObject({ verdict: 'not-run', cases: [] })
})

test('a spec without a test to run is never passed', async () => {
  const { verdict, cases } = await mark(withHidden('test.skip("a", () => {})'), script('export const double = (n) => n * 2'), 'all', sandbox)
  expect([verdict, cases[1]?.verdict, cases[1]?.earned]).toEqual(['partial', 'not-run', 0])
})

test('a spec that does not parse is our fault, and nobody’s score', async () => {
  const { verdict, error } = await mark(withHidden('test('), script('export const double = (n) => n * 2'), 'all', sandbox)
  expect([verdict, error?.message]).toEqual(['internal-error', expect.stringContaining('spec.js does not parse')])
})

test('an answer that lacks what the specs import is told so', async () => {
  const { verdict, score, error } = await mark(question, script('export const twice = 1'), 'all', sandbox)
  expect([verdict, score, error?.message]).toEqual(['runtime-error', 0, expect.stringContaining("export named 'double'")])
})

test('specs and cases count together', async () => {
  const both = { ...exampleQuestions.function, specs: [{ file: 'spec.js', language: 'javascript' as const, visible: false, source: `import { total } from './a'; test('sum', () => expect(total([1, 2])).toBe(3))` }] }
  const { cases } = await mark(both, script('export const total = (numbers) => numbers.reduce((a, b) => a + b, 0)'), 'all', sandbox)
  expect(cases).toHaveLength(exampleQuestions.function.cases.length + 1)
  expect(cases.at(-1)).toMatchObject({ name: 'sum', verdict: 'accepted' })
})
