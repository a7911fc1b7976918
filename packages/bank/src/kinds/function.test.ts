import { afterAll, describe, expect, test } from '@jest/globals'
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
    'starter.ts:1 is in no language of this question; expected starter.js, starter.jsx, starter.py',
  )
  expect(Object.keys((await readQuestion(valid.function)).content)).toContain('starters')
})

describe('a question with environment: react', () => {
  const component = (changes: Record<string, string | null> = {}) =>
    validBut('function', {
      'question.yaml': `title: List\nkind: function\nskill: react/components\nlevel: mid\nminutes: 10\npoints: 10\nauthors: [assay]\nenvironment: react\nlanguages: [javascript, typescript]\n`,
      'cases.yaml': null,
      'starter.js': null,
      'starter.py': null,
      'starter.jsx': 'export const List = () => null\n',
      'starter.tsx': 'export const List = () => null\n',
      'spec.js': 'hidden',
      'answers/accepted/a.js': null,
      'answers/accepted/b.tsx': 'export const List = () => <ul />\n',
      'answers/accepted/c.jsx': 'export const List = () => <ul />\n',
      'answers/rejected/split/answer.js': null,
      'answers/rejected/split/sub.js': null,
      ...changes,
    })

  test('has starters and answers with JSX, each by its own name', async () => {
    const { content, answers } = await readQuestion(component())
    expect(content).toMatchObject({ environment: 'react', starters: { javascript: expect.any(String), typescript: expect.any(String) } })
    expect(answers.accepted.map(({ name, content: answer }) => [name, answer])).toEqual([
      ['accepted/b.tsx', { type: 'files', language: 'typescript', files: { 'answer.tsx': expect.any(String) } }],
      ['accepted/c.jsx', { type: 'files', language: 'javascript', files: { 'answer.jsx': expect.any(String) } }],
    ])
  })

  test('is not tested by cases, nor answered in Python', async () => {
    const problems = await problemsOfQuestion(
      component({
        'question.yaml': `title: List\nkind: function\nskill: react/components\nlevel: mid\nminutes: 10\npoints: 10\nauthors: [assay]\nenvironment: react\nexport: List\nlanguages: [javascript, typescript, python]\n`,
        'cases.yaml': '- {name: one, args: [], returns: 1}',
        'spec.py': '',
      }),
    )
    expect(problems).toEqual(['cases.yaml:1 would not be used: React answers are tested by spec.js', 'question.yaml:10 React answers are written in javascript or typescript'])
  })
})
