import { afterAll, describe, expect, test } from '@jest/globals'
import { questionContent, questionKinds } from '@assay/contracts'
import { problemsOfQuestion, readQuestion, removeDirectories } from '../testing/folders.ts'
import { valid, validBut, withChange } from '../testing/valid.ts'

afterAll(removeDirectories)

describe.each(questionKinds)('a %s question', (kind) => {
  test('compiles to what the contract says', async () => {
    const { content } = await readQuestion(valid[kind])
    expect(content).toMatchObject({ kind, slug: 'sample', title: 'A sample', minutes: 5, prompt: 'What is asked.\n' })
    expect(questionContent.parse(content)).toEqual(content)
  })

  test('refuses a key that it does not know', async () => {
    const folder = withChange(kind, 'question.yaml', 'level: mid', 'level: mid\nminuts: 7')
    expect(await problemsOfQuestion(folder)).toEqual(['question.yaml:5 unknown key "minuts". Did you mean "minutes"?'])
  })

  test('refuses a missing prompt', async () => {
    expect(await problemsOfQuestion(validBut(kind, { 'prompt.md': null }))).toEqual([
      'prompt.md:1 is missing; expected what the candidate reads',
    ])
  })
})

describe('defaults', () => {
  test('of a choice', async () => {
    expect((await readQuestion(valid.choice)).content).toMatchObject({
      partial: false,
      shuffle: false,
      options: [
        { id: 'a', text: 'Left', correct: true, why: 'It is.' },
        { id: 'b', text: 'Right', correct: false, why: null },
      ],
    })
  })

  test('of a refactoring: the languages of its starters, the usual weights', async () => {
    expect((await readQuestion(valid.refactor)).content).toMatchObject({
      languages: ['javascript'],
      weights: { behaviour: 50, complexity: 20, duplication: 15, lint: 15 },
      reference: { language: 'javascript', source: 'export const add = (a, b) => a + b\n' },
    })
  })
})

describe('choice', () => {
  test('needs a correct option, and only one where one is selected', async () => {
    expect(await problemsOfQuestion(withChange('choice', 'question.yaml', 'correct: true', 'correct: false'))).toEqual([
      'question.yaml:9 no option is correct',
    ])
    expect(await problemsOfQuestion(withChange('choice', 'question.yaml', 'correct: false', 'correct: true'))).toEqual([
      'question.yaml:8 select is one, but 2 options are correct; expected one, or select: many',
    ])
  })

  test('needs ids that differ', async () => {
    expect(await problemsOfQuestion(withChange('choice', 'question.yaml', 'id: b', 'id: a'))).toEqual([
      'question.yaml:11 "a" stands here twice; expected each once',
    ])
  })
})

describe('sql', () => {
  test('takes the first accepted answer by name as reference, and all datasets', async () => {
    expect((await readQuestion(valid.sql)).content).toMatchObject({
      reference: 'SELECT * FROM item;\n',
      datasets: [
        { name: 'visible', visible: true },
        { name: 'hidden-empty', visible: false, sql: '' },
        { name: 'hidden-many', visible: false },
      ],
      statement: 'query',
      compare: { order: true, columns: 'names' },
      starters: { sql: 'SELECT\n' },
      tables: [],
    })
  })

  test('needs two hidden datasets', async () => {
    expect(await problemsOfQuestion(validBut('sql', { 'data/hidden-many.sql': null }))).toEqual([
      'data:1 there is only one of the hidden datasets hidden-*.sql; expected at least two',
    ])
  })

  test('refuses a dataset that would not be used', async () => {
    expect(await problemsOfQuestion(validBut('sql', { 'data/hiden-ties.sql': '' }))).toEqual([
      'hiden-ties.sql:1 would not be used; expected visible.sql or hidden-*.sql',
    ])
  })

  test('needs assert.sql for a script, and has none for a query', async () => {
    expect(await problemsOfQuestion(withChange('sql', 'question.yaml', 'compare', 'statement: script\ncompare'))).toEqual([
      'assert.sql:1 is missing; expected queries that show what the script left behind',
    ])
    expect(await problemsOfQuestion(validBut('sql', { 'assert.sql': 'SELECT 1;' }))).toEqual([
      'assert.sql:1 is only used with statement: script',
    ])
  })
})

describe('review', () => {
  const inDiff = (lines: string, diff: string) => ({
    ...withChange('review', 'question.yaml', 'lines: [2, 2]', `lines: ${lines}`),
    'snippet.js': null,
    'change.diff': diff,
  })
  const diff = '--- a/src/a.js\n+++ b/src/a.js\n@@ -10,2 +10,3 @@\n one\n-two\n+zwei\n+drei\n'

  test('needs lines that the snippet has', async () => {
    expect(await problemsOfQuestion(withChange('review', 'question.yaml', 'lines: [2, 2]', 'lines: [2, 3]'))).toEqual([
      'question.yaml:11 line 3 is not in snippet.js',
    ])
  })

  test('needs lines that the named side of the diff shows', async () => {
    expect((await readQuestion(inDiff('[11, 12]', diff))).content).toMatchObject({ subject: { form: 'diff', file: 'src/a.js', text: diff } })
    expect(await problemsOfQuestion(inDiff('[12, 13]', diff))).toEqual(['question.yaml:11 line 13 is not in the new side of the diff'])
    expect(await problemsOfQuestion(inDiff('[12, 12], side: old', diff))).toEqual(['question.yaml:11 line 12 is not in the old side of the diff'])
  })

  test('needs a diff of one file whose hunks are whole', async () => {
    const refusal = ['change.diff:1 expected a unified diff of one file, its hunks as long as their @@ headers say']
    expect(await problemsOfQuestion(inDiff('[10, 10]', diff.replace('+drei\n', '')))).toEqual(refusal)
    expect(await problemsOfQuestion(inDiff('[10, 10]', diff + diff))).toEqual(refusal)
  })

  test('needs defects of the kinds on offer', async () => {
    expect(await problemsOfQuestion(withChange('review', 'question.yaml', 'kind: off-by-one', 'kind: off-by-two'))).toEqual([
      'question.yaml:11 "off-by-two" is not among the kinds offered. Did you mean "off-by-one"?',
    ])
  })
})

describe('refactor', () => {
  test('needs weights that add up to 100', async () => {
    const folder = withChange('refactor', 'question.yaml', 'export: add', 'export: add\nweights: {behaviour: 50, complexity: 20, duplication: 15, lint: 10}')
    expect(await problemsOfQuestion(folder)).toEqual(['question.yaml:9 weights add up to 95; expected 100'])
  })

  test('needs the code to improve', async () => {
    const refusal = 'starter.js:1 is missing; expected the code to improve, in starter.js or starter.ts: other languages cannot be measured'
    expect(await problemsOfQuestion(validBut('refactor', { 'starter.js': null }))).toContain(refusal)
    expect(await problemsOfQuestion(validBut('refactor', { 'starter.js': null, 'starter.py': 'def add(a, b): return a + b' }))).toContain(refusal)
  })
})

describe('written', () => {
  test('needs criteria that add up to its points, and a level for all of them', async () => {
    expect(await problemsOfQuestion(withChange('written', 'question.yaml', 'points: 10\nauthors', 'points: 12\nauthors'))).toEqual([
      'question.yaml:9 the criteria add up to 10 points; expected the question’s 12',
    ])
    expect(await problemsOfQuestion(withChange('written', 'question.yaml', '{points: 10, text', '{points: 9, text'))).toEqual([
      'question.yaml:12 the best level gives 9 points; expected 10',
    ])
  })
})

test('ordering needs items that can be told apart', async () => {
  expect(await problemsOfQuestion(withChange('ordering', 'question.yaml', 'second', 'first'))).toEqual([
    'question.yaml:8 "first" stands here twice; expected each once',
  ])
})
