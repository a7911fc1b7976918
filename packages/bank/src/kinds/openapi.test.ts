import { afterAll, expect, test } from '@jest/globals'
import { problemsOfQuestion, readQuestion, removeDirectories } from '../testing/folders.ts'
import { validBut, withChange } from '../testing/valid.ts'

afterAll(removeDirectories)

const check = '- name: one\n  at: paths\n  some: {in: query, name: !matches "^page$"}\n  weight: 2\n  message: None.\n'
const compiled = {
  name: 'one',
  visible: false,
  weight: 2,
  at: 'paths',
  message: 'None.',
  assert: { type: 'some', value: { in: 'query', name: { $: 'matches', pattern: '^page$' } } },
}
const withChecks = (checks: string) => validBut('openapi', { 'checks.yaml': checks })

test.each([
  ['a bare list', check, null],
  ['a list with lint below', `# Checks.\n\n${check}lint: {minimum: 90}\n`, { minimum: 90 }],
  ['checks and lint as keys', `checks:\n${check}lint: {minimum: 90}\n`, { minimum: 90 }],
])('checks.yaml may be %s', async (_, checks, lint) => {
  expect((await readQuestion(withChecks(checks))).content).toMatchObject({ checks: [compiled], lint })
})

test('lint may stand in question.yaml, but not twice', async () => {
  const folder = withChange('openapi', 'question.yaml', 'points: 10', 'points: 10\nlint: {minimum: 80}')
  expect((await readQuestion(folder)).content).toMatchObject({ lint: { minimum: 80 } })
  expect(await problemsOfQuestion({ ...folder, 'checks.yaml': `${check}lint: {minimum: 90}\n` })).toEqual([
    'checks.yaml:6 lint also stands in question.yaml; expected it once',
  ])
})

test('lines are those of the file, also in a bare list', async () => {
  expect(await problemsOfQuestion(withChecks(check.replace('weight', 'wieght')))).toEqual([
    'checks.yaml:4 unknown key "wieght". Did you mean "weight"?',
  ])
})

test('a check asserts one thing', async () => {
  const refusal = 'expected exactly one of some, every, equals, exists, count'
  expect(await problemsOfQuestion(withChecks(`${check}  exists: true\n`))).toEqual([`checks.yaml:1 checks[0]: ${refusal}`])
})

const counting = (count: string) => withChecks(`- name: one\n  at: paths\n  count: ${count}\n  message: None.\n`)

test.each([
  ['2', 2],
  ['{min: 1}', { min: 1 }],
  ['{min: 1, max: 3}', { min: 1, max: 3 }],
])('count: %s', async (written, value) => {
  expect((await readQuestion(counting(written))).content).toMatchObject({ checks: [{ assert: { type: 'count', value } }] })
})

test.each([
  ['two', 'checks[0].count: expected a whole number, or bounds as in {min: 1, max: 3}'],
  ['[1, 2]', 'checks[0].count: expected a whole number, or bounds as in {min: 1, max: 3}'],
  ['-1', 'checks[0].count: Too small: expected number to be >=0'],
  ['{least: 1}', 'unknown key "least". Known are min, max.'],
])('count: %s is refused, since it would hold whatever there is', async (written, problem) => {
  expect(await problemsOfQuestion(counting(written))).toEqual([`checks.yaml:3 ${problem}`])
})
