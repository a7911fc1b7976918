import { afterAll, expect, test } from '@jest/globals'
import { problemsOfQuestion, readQuestion, removeDirectories } from '../testing/folders.ts'
import { valid, validBut, withChange } from '../testing/valid.ts'

afterAll(removeDirectories)

const withCases = (cases: string) => validBut('function', { 'cases.yaml': cases })

test('cases expect a value or an error, which may be given by its name alone', async () => {
  const cases = [
    '- {name: one, args: [!undefined ], returns: !undefined }',
    '- {name: two, args: [], throws: RangeError, weight: 2, visible: true}',
    '- {name: three, args: [], throws: {name: RangeError, message: !matches "empty"}, unchanged: true}',
    '- {name: four, args: [], returns: null}',
  ].join('\n')
  expect((await readQuestion(withCases(cases))).content).toMatchObject({
    cases: [
      { name: 'one', visible: false, weight: 1, args: [{ $: 'undefined' }], returns: { $: 'undefined' }, unchanged: false },
      { name: 'two', visible: true, weight: 2, throws: { name: 'RangeError' } },
      { name: 'three', throws: { name: 'RangeError', message: { $: 'matches', pattern: 'empty' } }, unchanged: true },
      { name: 'four', returns: null },
    ],
  })
})

test('a case that expects nothing, or two things, is refused at its line', async () => {
  expect(await problemsOfQuestion(withCases('- name: one\n  args: []\n- name: two\n  args: []\n  returns: 1\n  throws: Error\n'))).toEqual([
    'cases.yaml:1 expected returns or throws',
    'cases.yaml:6 expected either returns or throws',
  ])
})

test('a misspelt key of a case is refused at its line', async () => {
  expect(await problemsOfQuestion(withCases('- name: one\n  args: []\n  return: 1\n'))).toEqual([
    'cases.yaml:3 unknown key "return". Did you mean "returns"?',
  ])
})

test('cases call an export, so it must be named', async () => {
  expect(await problemsOfQuestion(withChange('function', 'question.yaml', 'export: add\n', ''))).toEqual([
    'question.yaml:1 export is missing; expected the name of the function that the cases call',
  ])
})

test('neither cases nor a spec is refused', async () => {
  expect(await problemsOfQuestion(validBut('function', { 'cases.yaml': null }))).toEqual([
    'cases.yaml:1 is missing; expected the cases of the function',
  ])
})

test('specs and support modules are taken up, the visible ones marked', async () => {
  const folder = validBut('function', {
    ...withChange('function', 'question.yaml', 'export: add\n', ''),
    'cases.yaml': null,
    'spec.js': 'hidden',
    'spec.visible.js': 'shown',
    'spec.py': 'python',
    'support/money.js': 'export {}',
  })
  expect((await readQuestion(folder)).content).toMatchObject({
    export: null,
    cases: [],
    specs: [
      { file: 'spec.js', language: 'javascript', visible: false, source: 'hidden' },
      { file: 'spec.py', language: 'python', visible: false, source: 'python' },
      { file: 'spec.visible.js', language: 'javascript', visible: true, source: 'shown' },
    ],
    support: { 'money.js': 'export {}' },
  })
})

test('a language that no hidden spec tests is refused', async () => {
  expect(await problemsOfQuestion(validBut('function', { 'cases.yaml': null, 'spec.js': '', 'spec.visible.py': '' }))).toEqual([
    'question.yaml:9 nothing tests an answer in python; expected spec.py or cases.yaml',
  ])
})

test('a starter in another language is refused', async () => {
  expect(await problemsOfQuestion(validBut('function', { 'starter.ts': '' }))).toContain(
    'starter.ts:1 is in no language of this question; expected starter.js, starter.py',
  )
  expect(Object.keys((await readQuestion(valid.function)).content)).toContain('starters')
})
