import { expect, test } from '@jest/globals'
import { candidateQuestion, type QuestionContent } from '@assay/contracts'
import { exampleQuestionList, exampleQuestions } from '@assay/test-support/factories'
import { presentQuestion } from './present-question.ts'

test.each(exampleQuestionList.map((question): [string, QuestionContent] => [question.kind, question]))(
  'a %s question shows what its schema promises and nothing that is secret',
  (_kind, question) => {
    expect(JSON.stringify(question)).toMatch(/SECRET|"items"|"answer":42/)
    const presented = presentQuestion(question, 1)
    expect(candidateQuestion.parse(presented)).toEqual(presented)
    expect(JSON.stringify(presented)).not.toMatch(/SECRET|correct|severity|hidden|returns|weight|tolerance|"reference"/)
  },
)

test('options keep their order unless the question shuffles them', () => {
  const ids = (question: QuestionContent, seed: number) => {
    const presented = presentQuestion(question, seed)
    return presented.kind === 'choice' ? presented.options.map(({ id }) => id).join('') : ''
  }
  const seeds = [1, 2, 3, 4, 5, 6]
  expect(new Set(seeds.map((seed) => ids({ ...exampleQuestions.choice, shuffle: false }, seed)))).toEqual(new Set(['abcd']))
  expect(new Set(seeds.map((seed) => ids(exampleQuestions.choice, seed))).size).toBeGreaterThan(1)
})

test('the items of an ordering are numbered as they are presented, not as they belong', () => {
  const presented = presentQuestion(exampleQuestions.ordering, 3)
  const items = presented.kind === 'ordering' ? presented.items : []
  expect(items.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5])
  expect(items.map(({ text }) => text)).not.toEqual(exampleQuestions.ordering.items)
  expect(items.map(({ text }) => text).toSorted()).toEqual(exampleQuestions.ordering.items.toSorted())
})

test('visible cases show the call or the request', () => {
  expect(presentQuestion(exampleQuestions.function, 1)).toMatchObject({ cases: [{ name: 'two numbers', shown: 'total([1, 2])' }] })
  const [first] = exampleQuestions.function.cases
  const both = { ...exampleQuestions.function, export: 'totalOf', languages: ['javascript' as const, 'python' as const], cases: first ? [{ ...first, args: [[1, null]] }] : [] }
  expect(presentQuestion(both, 1)).toMatchObject({ cases: [{ shown: 'totalOf([1, null])\ntotal_of([1, None])' }] })
  expect(presentQuestion(exampleQuestions['http-api'], 1)).toMatchObject({ cases: [{ name: 'greets', shown: 'GET /hello' }] })
})
