import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readAnswerFile } from './answers.ts'
import { problemsOfQuestion, problemsOfReading, readQuestion, removeDirectories, temporaryDirectory, writeFolder } from './testing/folders.ts'
import { valid, validBut } from './testing/valid.ts'

afterAll(removeDirectories)

test('a file is an answer whose entry is answer.<ext>, a folder one of several files', async () => {
  const { answers, starters } = await readQuestion(valid.function)
  expect(answers.accepted).toEqual([
    {
      name: 'accepted/a.js',
      content: { type: 'files', language: 'javascript', files: { 'answer.js': 'export const add = (a, b) => a + b\n' } },
      note: null,
    },
  ])
  expect(answers.rejected).toMatchObject([
    { name: 'rejected/split', note: 'Subtracts.', content: { language: 'javascript', files: { 'answer.js': expect.anything(), 'sub.js': expect.anything() } } },
  ])
  expect(starters.map(({ name }) => name)).toEqual(['starter.js'])
})

test.each([
  ['choice', { type: 'choice', choice: ['a'] }],
  ['numeric', { type: 'number', number: 42 }],
  ['short-text', { type: 'text', text: 'git bisect' }],
  ['ordering', { type: 'order', order: [1, 2, 3] }],
  ['review', { type: 'findings', findings: [{ lines: [2, 2], side: 'new', kind: 'off-by-one', why: '' }] }],
  ['openapi', { type: 'files', language: 'yaml', files: { 'answer.yaml': 'openapi: 3.1.0\n' } }],
] as const)('the .yaml of a %s question holds what a candidate would send', async (kind, content) => {
  expect((await readQuestion(valid[kind])).answers.accepted[0]?.content).toEqual(content)
})

describe('refused', () => {
  test('no accepted answer', async () => {
    expect(await problemsOfQuestion(validBut('numeric', { 'answers/accepted/a.yaml': null }))).toEqual([
      'accepted:1 is empty; expected at least one answer that gets full marks',
    ])
  })

  test('an answer in a folder that says nothing of its verdict', async () => {
    expect(await problemsOfQuestion(validBut('numeric', { 'answers/acepted/b.yaml': 'number: 1' }))).toEqual([
      'b.yaml:1 expected answers/accepted/… or answers/rejected/…',
    ])
  })

  test('an answer in another language', async () => {
    expect(await problemsOfQuestion(validBut('function', { 'answers/rejected/b.ts': '' }))).toEqual([
      'b.ts:1 is in no language of this question; expected .js or .jsx or .py',
    ])
  })

  test('an answer of another form', async () => {
    expect(await problemsOfQuestion(validBut('choice', { 'answers/rejected/c.yaml': '# Slip.\nchoise: [a]\n' }))).toEqual([
      'c.yaml:2 choice: is missing; expected a list',
      'c.yaml:2 unknown key "choise". Did you mean "choice"?',
    ])
  })

  test('several files without an entry', async () => {
    expect(await problemsOfQuestion(validBut('function', { 'answers/rejected/parts/one.js': '' }))).toEqual([
      'one.js:1 an answer of several files needs an entry answer.<ext> beside this one',
    ])
  })
})

describe('an answer that no candidate could send is refused', () => {
  const large = 'x'.repeat(257 * 1024)

  test('for its size', async () => {
    expect(await problemsOfQuestion(validBut('function', { 'answers/rejected/b.js': large }))).toEqual([
      'b.js:1 holds 257 KB; an answer holds at most 256 KB',
    ])
  })

  test('for its number of files', async () => {
    const files = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`answers/rejected/many/m${index}.js`, '']))
    expect(await problemsOfQuestion(validBut('function', { ...files, 'answers/rejected/many/answer.js': '' }))).toEqual([
      'answer.js:1 is one of 52 files; an answer has at most 50',
    ])
  })

  test('for what it holds', async () => {
    const [problem] = await problemsOfQuestion(validBut('choice', { 'answers/rejected/c.yaml': `# Marks all.\nchoice: [${'a, '.repeat(51)}a]\n` }))
    expect(problem).toMatch(/^c\.yaml:2 choice: Too big/)
  })
})

test('how a file is written does not matter: a byte order mark, line breaks of Windows, no line break at the end', async () => {
  const { answers } = await readQuestion(validBut('sql', { 'answers/rejected/one.sql': '\uFEFF-- Counts.\r\nSELECT 1' }))
  expect(answers.rejected).toEqual([{ name: 'rejected/one.sql', note: 'Counts.', content: expect.objectContaining({ files: { 'answer.sql': '-- Counts.\r\nSELECT 1' } }) }])
})

describe('an answer from anywhere', () => {
  test('is read by its extension', async () => {
    const { content } = await readQuestion(valid.function)
    const directory = await writeFolder(await temporaryDirectory(), { 'mine.py': 'def add(a, b): return a + b\n' })
    expect((await readAnswerFile(join(directory, 'mine.py'), content)).content).toEqual({
      type: 'files',
      language: 'python',
      files: { 'answer.py': 'def add(a, b): return a + b\n' },
    })
  })

  test('is refused when it is not there', async () => {
    const { content } = await readQuestion(valid.function)
    expect(await problemsOfReading(readAnswerFile('/nowhere/mine.js', content))).toEqual(['mine.js:1 no such file'])
  })

  test.each([
    ['too large', 'x'.repeat(300 * 1024), 'mine.js:1 holds 0.3 MB; expected at most 0.25'],
    ['no text', Buffer.from([0, 0xff, 0xfe]), 'mine.js:1 is not UTF-8 text'],
  ])('is refused when it is %s', async (_, bytes, problem) => {
    const { content } = await readQuestion(valid.function)
    const file = join(await temporaryDirectory(), 'mine.js')
    await writeFile(file, bytes)
    expect(await problemsOfReading(readAnswerFile(file, content))).toEqual([problem])
  })

  test('may be a folder whose entry is answer.<ext>', async () => {
    const { content } = await readQuestion(valid.function)
    const directory = await writeFolder(await temporaryDirectory(), { 'answer.js': 'export * from "./add.js"\n', 'add.js': '' })
    expect((await readAnswerFile(`${directory}/`, content)).content).toMatchObject({ language: 'javascript', files: { 'add.js': '', 'answer.js': expect.anything() } })
  })
})
