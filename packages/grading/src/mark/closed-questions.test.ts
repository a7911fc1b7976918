import { describe, expect, test } from '@jest/globals'
import type { AnswerContent, Finding, QuestionContent, QuestionOfKind } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'
import { exampleQuestions } from '@assay/test-support/factories'
import fc from 'fast-check'
import { mark } from './index.ts'

/** Nothing here runs code: a sandbox without a cluster or a spare process is enough. */
const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 1, spares: 0 })

async function scoreOf(question: QuestionContent, answer: AnswerContent): Promise<number> {
  return (await mark(question, answer, 'all', sandbox)).score
}

describe('choice', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, correct: id < 'c', why: null }))
  const many: QuestionOfKind<'choice'> = { ...exampleQuestions.choice, options, select: 'many' }
  const choose = (...choice: string[]): AnswerContent => ({ type: 'choice', choice })

  test('is right or wrong as a whole', async () => {
    expect(await mark(many, choose('b', 'a'), 'all', sandbox)).toMatchObject({ verdict: 'accepted', score: 10 })
    expect(await mark(many, choose('a'), 'all', sandbox)).toMatchObject({ verdict: 'wrong-answer', score: 0 })
    expect(await scoreOf(many, choose('a', 'b', 'c'))).toBe(0)
    expect(await scoreOf(exampleQuestions.choice, choose('c', 'd'))).toBe(0)
  })

  test.each([
    [['a'], 5],
    [['a', 'b', 'c'], 5],
    [['a', 'c'], 0],
    [['c', 'd'], 0],
    [[], 0],
    [['a', 'a', 'b'], 10],
  ])('with partial credit, %j earns %d of 10', async (choice, points) => {
    expect(await scoreOf({ ...many, partial: true }, choose(...choice))).toBe(points)
  })
})

describe('numeric', () => {
  const question: QuestionOfKind<'numeric'> = { ...exampleQuestions.numeric, answer: 1, tolerance: 0.1 }

  test.each([
    [1.1, 10],
    [0.9, 10],
    [1.1001, 0],
    [null, 0],
  ])('%s with an answer of 1 ± 0.1 earns %d', async (number, points) => {
    expect(await scoreOf(question, { type: 'number', number })).toBe(points)
  })
})

describe('short text', () => {
  const question: QuestionOfKind<'short-text'> = { ...exampleQuestions['short-text'], accept: ['Café  au lait'], caseSensitive: false }

  test.each([
    ['  café au\n lait ', 10],
    ['CAFE\u0301 AU LAIT', 10],
    ['cafe au lait', 0],
    ['caféaulait', 0],
  ])('%j earns %d', async (text, points) => {
    expect(await scoreOf(question, { type: 'text', text })).toBe(points)
  })

  test('minds the case when the question does', async () => {
    expect(await scoreOf({ ...question, caseSensitive: true }, { type: 'text', text: 'café au lait' })).toBe(0)
  })
})

describe('ordering', () => {
  const order = (...items: number[]): AnswerContent => ({ type: 'order', order: items })

  test.each([
    [[1, 2, 3, 4, 5], 10],
    [[2, 3, 4, 5, 1], 7.5],
    [[5, 4, 3, 2, 1], 0],
    [[1, 2, 1, 2, 1, 2], 2.5],
    [[5, 6, 7], 0],
    [[], 0],
  ])('%j earns %d', async (items, points) => {
    expect(await scoreOf(exampleQuestions.ordering, order(...items))).toBe(points)
  })

  test('is accepted for the right order alone', async () => {
    const orders = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 })
    await fc.assert(
      fc.asyncProperty(orders, async (items) => {
        const { verdict } = await mark(exampleQuestions.ordering, order(...items), 'all', sandbox)
        expect(verdict === 'accepted').toBe(items.join() === '1,2,3,4,5')
      }),
    )
  })
})

describe('review', () => {
  const question: QuestionOfKind<'review'> = {
    ...exampleQuestions.review,
    defects: [
      { id: 'injection', lines: [10, 12], side: 'new', kind: 'injection', severity: 3, why: '' },
      { id: 'offset', lines: [20, 20], side: 'new', kind: 'off-by-one', severity: 1, why: '' },
    ],
    decoys: [{ lines: [30, 31], why: '' }],
  }
  const claim = (from: number, to: number, kind: string, side: Finding['side'] = 'new'): Finding => ({ lines: [from, to], kind, side, why: '' })

  test.each<[string, Finding[], number]>([
    ['both defects', [claim(12, 14, 'injection'), claim(20, 20, 'off-by-one')], 10],
    ['one defect under another kind, which is half', [claim(11, 11, 'race')], 3.75],
    ['the graver defect', [claim(11, 11, 'injection')], 7.5],
    ['a defect twice, which is no false claim', [claim(10, 10, 'injection'), claim(12, 12, 'injection')], 7.5],
    ['a defect and a decoy', [claim(11, 11, 'injection'), claim(30, 30, 'injection')], 2.5],
    ['a defect on the other side of the change', [claim(11, 11, 'injection', 'old')], 0],
    ['more false than true', [claim(20, 20, 'off-by-one'), claim(1, 1, 'race')], 0],
    ['a claim ten lines longer than the defect, which meets it', [claim(5, 17, 'injection')], 7.5],
    ['a claim eleven lines longer, which meets nothing', [claim(5, 18, 'injection')], 0],
    ['a claim of the whole file beside a true one, which is a false claim', [claim(11, 11, 'injection'), claim(1, 99, 'injection')], 2.5],
    ['every kind tried on the same lines, of which each but the right one is a false claim', [claim(11, 11, 'injection'), claim(11, 11, 'race'), claim(11, 11, 'leak')], 0],
    ['nothing', [], 0],
  ])('scores %s', async (_, findings, points) => {
    expect(await scoreOf(question, { type: 'findings', findings })).toBe(points)
  })

  test('says what was found, missed and claimed in vain', async () => {
    const { verdict, cases } = await mark(question, { type: 'findings', findings: [claim(11, 11, 'injection'), claim(30, 30, 'race')] }, 'all', sandbox)
    expect(verdict).toBe('partial')
    expect(cases[0]).toMatchObject({
      message: 'Found 1 of 2 defects; 1 finding meets no defect.',
      details: { type: 'findings', found: ['injection'], missed: ['offset'], falseClaims: 1 },
    })
  })
})

test('written answers wait for a person', async () => {
  expect(await mark(exampleQuestions.written, { type: 'text', text: 'Because.' }, 'all', sandbox)).toMatchObject({ verdict: 'needs-review', score: 0 })
})

test('an answer of the wrong type is our own failure, never a silent zero', async () => {
  const { verdict, error } = await mark(exampleQuestions.numeric, { type: 'text', text: '42' }, 'all', sandbox)
  expect(verdict).toBe('internal-error')
  expect(error?.message).toBe('The question is answered with number, the submission holds text.')
})
