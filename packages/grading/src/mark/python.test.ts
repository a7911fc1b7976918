import { afterAll, describe, expect, test } from '@jest/globals'
import type { FunctionCase, QuestionOfKind, Verdict } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import { python, script } from '../testing/submissions.ts'
import { mark } from './index.ts'

const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 2, spares: 1 })
afterAll(() => sandbox.close())

const question: QuestionOfKind<'function'> = { ...exampleQuestions.function, export: 'totalOf', languages: ['javascript', 'python'] }

function withCases(...cases: Partial<FunctionCase>[]): QuestionOfKind<'function'> {
  const complete = cases.map((each, index): FunctionCase => ({ name: `case ${index + 1}`, visible: true, weight: 1, unchanged: false, args: [[1, 2]], ...each }))
  return { ...question, cases: complete }
}

test('one set of cases serves both languages', async () => {
  const both = withCases(
    { returns: 3 },
    { args: [[]], throws: { name: 'RangeError', message: { $: 'matches', pattern: 'empty' } } },
    { args: [[-1]], throws: { name: 'Error' } },
    { args: [null], returns: { $: 'undefined' } },
    { args: [{ $: 'map', entries: [['a', 1]] }], returns: { $: 'map', entries: [['a', { $: 'bigint', value: '10' }]] } },
  )
  const inJavascript = script(`class Negative extends Error {}
    export function totalOf(list) {
      if (list === null) return undefined
      if (list instanceof Map) return new Map([...list].map(([key, value]) => [key, BigInt(value) * 10n]))
      if (list.length === 0) throw new RangeError('the list is empty')
      if (list[0] < 0) throw new Error('negative')
      return list.reduce((a, b) => a + b)
    }`)
  const inPython = python(`
class Negative(Exception): pass
def total_of(list):
    if list is None: return
    if isinstance(list, dict): return {key: value * 10 for key, value in list.items()}
    if not list: raise ValueError('the list is empty')
    if list[0] < 0: raise Negative('negative')
    return float(sum(list))
`)
  for (const answer of [inJavascript, inPython]) {
    const { verdict, cases } = await mark(both, answer, 'all', sandbox)
    expect([verdict, cases.map((each) => each.message)]).toEqual(['accepted', [null, null, null, null, null]])
  }
})

test.each<[string, Partial<FunctionCase>, string, Verdict, string]>([
  ['returns something else', { returns: [true, null] }, 'return (False, {"a": {1}})', 'wrong-answer', 'It returned [False, {"a": {1}}], expected [True, None].'],
  ['raises', { returns: 3 }, 'raise TypeError("no")', 'runtime-error', 'It raised TypeError: no.\nTraceback (most recent call last):\n  File "answer.py", line 1, in total_of'],
  ['raises another error', { throws: { name: 'KeyError' } }, 'raise TypeError("no")', 'wrong-answer', 'It raised TypeError: no, expected it to raise KeyError.'],
  ['changes its arguments', { returns: 2, unchanged: true }, 'return numbers.pop()', 'wrong-answer', 'It changed its arguments, which must stay as they were.'],
])('an answer that %s is told so in Python’s words', async (_, functionCase, body, verdict, message) => {
  const { cases } = await mark(withCases(functionCase), python(`def total_of(numbers): ${body}`), 'all', sandbox)
  expect([cases[0]?.verdict, cases[0]?.message?.slice(0, message.length)]).toEqual([verdict, message])
  expect(cases[0]?.details).toMatchObject({ type: 'values', call: 'total_of([1, 2])' })
})

describe('specs', () => {
  const withSpecs: QuestionOfKind<'function'> = {
    ...question,
    export: null,
    cases: [],
    support: { 'rates.py': 'VAT = 19', 'rates.js': 'export const VAT = 19' },
    specs: [
      { file: 'spec.visible.py', language: 'python', visible: true, source: 'from doubling import double\ndef test_one(): assert double(1) == 2' },
      { file: 'spec.py', language: 'python', visible: false, source: 'import rates\nfrom doubling import double\ndef test_SECRET(): assert double(rates.VAT) == 38' },
      { file: 'spec.js', language: 'javascript', visible: false, source: `import { double } from './doubling'\ntest('of two', () => expect(double(2)).toBe(4))` },
    ],
  }

  test('are those of the answer’s language, and each of their tests is a case', async () => {
    const { verdict, cases } = await mark(withSpecs, python('import rates\ndef double(n): return n * 2 if rates.VAT else 0'), 'all', sandbox)
    expect([verdict, cases.map(({ name, visible }) => [name, visible])]).toEqual(['accepted', [['test_one', true], ['test_SECRET', false]]])
    expect((await mark(withSpecs, script('export const double = (n) => n * 2'), 'all', sandbox)).cases.map(({ name }) => name)).toEqual(['of two'])
  })

  test('are run without the hidden ones', async () => {
    const { cases } = await mark(withSpecs, python('def double(n): return 3'), 'visible', sandbox)
    expect(cases).toMatchObject([{ name: 'test_one', verdict: 'wrong-answer', message: 'assert double(1) == 2\n  double(1) is 3' }])
  })

  test('tell an answer that lacks what they import', async () => {
    const { verdict, error } = await mark(withSpecs, python('twice = 1'), 'all', sandbox)
    expect([verdict, error?.message]).toEqual(['runtime-error', expect.stringContaining("cannot import name 'double'")])
  })
})
