import { join } from 'node:path'
import { symlink, writeFile } from 'node:fs/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { BankError } from './problem.ts'
import { readQuestionFolder } from './question.ts'
import { problemsOfQuestion, problemsOfReading, readQuestion, removeDirectories, temporaryDirectory, writeFolder } from './testing/folders.ts'
import { valid, validBut, withChange } from './testing/valid.ts'

afterAll(removeDirectories)

const withSeed = withChange('numeric', 'question.yaml', 'points: 10', 'points: 10\nseed: 7')

test('files are kept byte for byte, in sorted order, hidden ones left out', async () => {
  const { files } = await readQuestion(validBut('numeric', { 'assets/plan.txt': 'a\r\nb', '.DS_Store': 'x' }))
  expect([...files.keys()]).toEqual(['answers/accepted/a.yaml', 'assets/plan.txt', 'prompt.md', 'question.yaml'])
  expect(files.get('assets/plan.txt')?.toString('latin1')).toBe('a\r\nb')
})

describe('refused', () => {
  test('a folder that is not there', async () => {
    expect(await problemsOfReading(readQuestionFolder('/nowhere/at-all'))).toEqual(['at-all:1 no such folder'])
  })

  test('a folder without question.yaml', async () => {
    expect(await problemsOfQuestion(validBut('numeric', { 'question.yaml': null }))).toEqual([
      'question.yaml:1 is missing; expected what the question is',
    ])
  })

  test('a kind that does not exist, with the nearest that does', async () => {
    const [problem] = await problemsOfQuestion(withChange('numeric', 'question.yaml', 'kind: numeric', 'kind: numerical'))
    expect(problem).toMatch(/^question\.yaml:2 kind: is "numerical"; expected choice or .* Did you mean "numeric"\?$/)
  })

  test('everything that is wrong, at once and each at its line', async () => {
    const folder = validBut('numeric', {
      'question.yaml': 'kind: numeric\ntitle: 5\nskill: maths\nlevel: hard\nminutes: -1\nauthors: [assay]\nanswer: 42\nlimits: {rows: 5}\n',
    })
    expect(await problemsOfQuestion(folder)).toEqual([
      'question.yaml:2 title: is 5; expected text',
      'question.yaml:3 skill: expected area/skill, as in sql/window-functions',
      'question.yaml:4 level: is "hard"; expected entry or mid or senior.',
      'question.yaml:5 minutes: Too small: expected number to be >0',
      'question.yaml:1 points: is missing; expected a number',
      'question.yaml:8 unknown key "rows". Known are cpuMs, memoryMb, outputKb.',
    ])
  })

  test('a seed without a program, and a program without a seed', async () => {
    expect(await problemsOfQuestion(withSeed)).toEqual(['generate.js:1 is missing; expected the program that the seed is for'])
    expect(await problemsOfQuestion(validBut('numeric', { 'generate.js': '' }))).toEqual([
      'question.yaml:1 has no seed; expected one, since generate.js is there',
    ])
  })

  test('a program where nothing can run it', async () => {
    expect(await problemsOfQuestion({ ...withSeed, 'generate.js': '' })).toEqual(['generate.js:1 needs a sandbox to run in, and there is none'])
  })

  test.each(['../other/prompt.md', '/etc/passwd', 'a/../b', '.hidden', 'generate.js', 'a//b', 'a\\b'])('a program that writes %s', async (name) => {
    const folder = await writeFolder(join(await temporaryDirectory(), 'sample'), { ...withSeed, 'generate.js': '' })
    const [problem] = await problemsOfReading(readQuestionFolder(folder, async () => ({ [name]: '' })))
    expect(problem).toBe(`generate.js:1 writes ${JSON.stringify(name)}; expected a path inside the folder, as in data/hidden-1.sql`)
  })

  test('a tag where plain text must stand', async () => {
    expect(await problemsOfQuestion(withChange('numeric', 'question.yaml', 'A sample', '!any'))).toEqual([
      'question.yaml:1 title: !any cannot stand here; expected text',
    ])
  })

  test('an asset that no browser shows, or that is too large for a phone', async () => {
    const folder = validBut('numeric', { 'assets/plan.exe': '', 'assets/plan.png': 'x'.repeat(600_000) })
    expect(await problemsOfQuestion(folder)).toEqual([
      'plan.exe:1 is no file that a prompt can show; expected .png, .jpg, .webp, .svg, .csv, .txt, .json',
      'plan.png:1 has 600000 bytes; expected at most 524288',
    ])
  })

  test('a picture that the prompt shows and the folder lacks', async () => {
    expect(await problemsOfQuestion(validBut('numeric', { 'prompt.md': 'See ![plan](assets/plan.png).' }))).toEqual([
      'prompt.md:1 shows assets/plan.png, which is not in the folder',
    ])
  })

  test('a link to another file', async () => {
    const folder = await writeFolder(join(await temporaryDirectory(), 'sample'), valid.numeric)
    await symlink('/etc/hostname', join(folder, 'host.txt'))
    expect(await problemsOfReading(readQuestionFolder(folder))).toEqual(['host.txt:1 expected a plain file, not a link'])
  })

  test('text that is not UTF-8', async () => {
    const folder = await writeFolder(join(await temporaryDirectory(), 'sample'), valid.numeric)
    await writeFile(join(folder, 'prompt.md'), Buffer.from([0xff, 0xfe, 0x41]))
    expect(await problemsOfReading(readQuestionFolder(folder))).toContain('prompt.md:1 is not UTF-8 text')
  })
})

test('the message of the error lists every problem with file, line and column', () => {
  const error = new BankError([
    { file: 'a/question.yaml', line: 3, column: 1, message: 'one' },
    { file: 'a/prompt.md', line: 1, message: 'two' },
  ])
  expect(error.message).toBe('a/question.yaml:3:1: one\na/prompt.md:1: two')
})
