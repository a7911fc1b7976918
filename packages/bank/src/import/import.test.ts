import { mkdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TableDescription } from '@assay/contracts'
import { openDatabase, type Database } from '@assay/db'
import { createTestDatabase, type TestDatabase } from '@assay/test-support'
import { exportQuestion } from '../export.ts'
import { problemsOfReading, removeDirectories, temporaryDirectory, writeFolder, type FolderText } from '../testing/folders.ts'
import { valid, validBut, withChange } from '../testing/valid.ts'
import { importBank } from './index.ts'
import type { Prove } from './result.ts'

const skills = '- {id: coding/problem-solving, name: Problem solving, description: Solves problems.}\n'
const assessment = [
  'title: Sample',
  'slug: sample',
  'level: mid',
  'minutes: 15',
  'sections:',
  '  - {title: Fixed, minutes: 5, questions: [items]}',
  '  - {title: Slots, minutes: 10, slots: [{skill: coding/problem-solving, level: mid, minutes: 5, points: 10}]}',
  '',
].join('\n')

let clone: TestDatabase
let db: Database
let root: string
const described: string[] = []

beforeEach(async () => {
  clone = await createTestDatabase()
  db = openDatabase(clone.url)
  root = await writeFolder(await temporaryDirectory(), { 'skills.yaml': skills, 'assessments/sample.yaml': assessment })
  await mkdir(join(root, 'roles'))
  await writeQuestion('items', valid.sql)
  await writeQuestion('add', valid.function)
  described.length = 0
})
afterEach(async () => {
  await db.close()
  await clone.drop()
})
afterAll(removeDirectories)

const role: FolderText = {
  'role.yaml': 'title: Developer\nlevel: mid\nsummary: Builds things.\nassessment: sample\n',
  'description.md': ['About us', 'Responsibilities', 'Requirements', 'What we offer', 'How to apply'].map((part) => `## ${part}\n\nText.\n`).join('\n'),
  'interview.yaml': '- {topic: HTTP, question: What is PUT?, strong: [Idempotent.], weak: [Like POST.]}\n',
}
const writeRole = (files: FolderText) => writeFolder(join(root, 'roles', 'developer'), files)
const rolesOf = () => db.prisma.jobRole.findMany({ include: { versions: { orderBy: { version: 'asc' } } } })

const writeQuestion = (slug: string, files: FolderText) => writeFolder(join(root, 'questions', 'coding', slug), files)

async function describeDataset(schema: string, data: string): Promise<TableDescription[]> {
  described.push(data)
  if (schema.includes('CRATE')) throw new Error('syntax error at or near "CRATE"')
  return [{ name: 'item', columns: [], sample: { columns: [], rows: [], total: 0 } }]
}

/** Counts up to the seed. */
const generate = async (_program: string, seed: number) => ({
  'prompt.md': Array.from({ length: seed }, (_, index) => index + 1).join(' '),
  'assets/chart.svg': '<svg/>',
})

const importNow = (prove: Prove | null = null) =>
  importBank(
    db,
    {
      questionsDirectory: join(root, 'questions'),
      assessmentsDirectory: join(root, 'assessments'),
      rolesDirectory: join(root, 'roles'),
      skillsFile: join(root, 'skills.yaml'),
    },
    { describeDataset, generate, prove },
  )

const versionsOf = (slug: string) => db.prisma.questionVersion.findMany({ where: { question: { slug } }, orderBy: { version: 'asc' } })
const newestAssessment = () =>
  db.prisma.assessmentVersion.findFirstOrThrow({
    orderBy: { version: 'desc' },
    include: { sections: { orderBy: { position: 'asc' }, include: { slots: { include: { questions: true } } } } },
  })

test('a first import creates everything in the library, with the dataset described', async () => {
  expect(await importNow()).toEqual({ created: ['add', 'items', 'sample'], changed: [], unchanged: [], retired: [] })
  const [version] = await versionsOf('items')
  expect(version).toMatchObject({ version: 1, kind: 'sql', origin: 'import', content: { tables: [{ name: 'item' }] } })
  expect(version?.answers).toMatchObject([
    { name: 'accepted/a.sql', expected: 'accepted', note: null, content: { type: 'files' } },
    { name: 'accepted/b.sql', expected: 'accepted' },
    { name: 'rejected/one.sql', expected: 'rejected', note: 'Counts.' },
  ])
  expect(described).toEqual(['INSERT INTO item VALUES (1);\n'])
  expect(await db.prisma.organization.findMany({ select: { slug: true, kind: true } })).toEqual([{ slug: 'library', kind: 'library' }])
})

test('publishing freezes slots to the versions that fit', async () => {
  await importNow()
  const ids = (await db.prisma.questionVersion.findMany()).map(({ id }) => id)
  const { sections } = await newestAssessment()
  const frozen = sections.map(({ slots }) => slots.map(({ questions }) => questions.map((each) => each.questionVersionId).toSorted()))
  expect(frozen).toEqual([[[(await versionsOf('items'))[0]?.id]], [ids.toSorted()]])
})

test('a second import of the same changes nothing and describes nothing', async () => {
  await importNow()
  described.length = 0
  expect(await importNow()).toEqual({ created: [], changed: [], unchanged: ['add', 'items', 'sample'], retired: [] })
  expect(described).toEqual([])
  expect(await db.prisma.questionVersion.count()).toBe(2)
})

test('a changed folder is a new version, and so is an assessment that holds it; the old ones stay', async () => {
  await importNow()
  await writeQuestion('items', { 'prompt.md': 'Asked anew.\n' })
  expect(await importNow()).toMatchObject({ created: [], changed: ['items', 'sample'], unchanged: ['add'] })

  const versions = await versionsOf('items')
  expect(versions.map(({ version, content }) => [version, content])).toMatchObject([
    [1, { prompt: 'What is asked.\n' }],
    [2, { prompt: 'Asked anew.\n' }],
  ])
  const published = await newestAssessment()
  expect(published.version).toBe(2)
  expect(published.sections[0]?.slots[0]?.questions).toMatchObject([{ questionVersionId: versions[1]?.id }])
})

test('a removed folder is retired, and in use again when it comes back', async () => {
  await importNow()
  const assessmentFile = await readFile(join(root, 'assessments/sample.yaml'), 'utf8')
  await writeFolder(root, { 'assessments/sample.yaml': null })
  await writeFolder(join(root, 'questions/coding/add'), Object.fromEntries(Object.keys(valid.function).map((path) => [path, null])))
  expect(await importNow()).toEqual({ created: [], changed: [], unchanged: ['items'], retired: ['add', 'sample'] })
  expect(await db.prisma.question.findFirst({ where: { slug: 'add' } })).toMatchObject({ retiredAt: expect.any(Date) })

  await writeQuestion('add', valid.function)
  await writeFolder(root, { 'assessments/sample.yaml': assessmentFile })
  expect(await importNow()).toEqual({ created: [], changed: ['add', 'sample'], unchanged: ['items'], retired: [] })
  expect(await db.prisma.question.count({ where: { retiredAt: null } })).toBe(2)
  expect(await versionsOf('add')).toHaveLength(1)
})

test('a question is generated with its seed, and what is stored are the bytes of its folder', async () => {
  await writeQuestion('add', withChange('function', 'question.yaml', 'points: 10', 'points: 10\nseed: 3'))
  await writeQuestion('add', { 'generate.js': 'export const generate = () => ({})', 'prompt.md': 'Count.\n' })
  await importNow()
  const { content, files } = await db.prisma.questionVersion.findFirstOrThrow({ where: { question: { slug: 'add' } }, include: { files: true } })
  expect(content).toMatchObject({ prompt: '1 2 3' })
  expect(content).not.toHaveProperty('seed')
  expect(await db.prisma.questionAsset.findMany({ select: { path: true } })).toEqual([{ path: 'assets/chart.svg' }])
  expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toContainEqual(['prompt.md', 'Count.\n'])
})

test('what an import did not bring is not retired', async () => {
  await importNow()
  const { id: organizationId } = await db.prisma.organization.findFirstOrThrow()
  const common = { kind: 'choice', title: 'Own', skill: 'a/b', level: 'mid', minutes: 1, points: 1, content: {}, contentHash: 'x' }
  await db.prisma.question.create({
    data: { organizationId, slug: 'own', versions: { create: { ...common, version: 1, origin: 'console' } } },
  })
  expect((await importNow()).retired).toEqual([])
})

test('a question edited in the console and in its folder is refused with what differs', async () => {
  await importNow()
  const { content, answers: _answers, files, ...imported } = await db.prisma.questionVersion.findFirstOrThrow({
    where: { question: { slug: 'add' } },
    omit: { id: true, createdAt: true },
    include: { files: { omit: { questionVersionId: true } } },
  })
  const edited = { version: 2, origin: 'console', contentHash: 'edited', content: content ?? {}, files: { create: files } }
  await db.prisma.questionVersion.create({ data: { ...imported, ...edited } })
  expect((await importNow()).unchanged).toContain('add')

  await writeQuestion('add', { 'prompt.md': 'Mine.\n' })
  expect(await problemsOfReading(importNow())).toEqual([
    'add:1 was edited in the console and here; export it and merge what differs: prompt.md',
  ])
})

describe('skills', () => {
  const skillsNow = () => db.prisma.skill.findMany({ select: { id: true, name: true }, orderBy: { id: 'asc' } })

  test('are those of skills.yaml, under the names that they have there today', async () => {
    await importNow()
    expect(await skillsNow()).toEqual([{ id: 'coding/problem-solving', name: 'Problem solving' }])
    await writeFolder(root, { 'skills.yaml': skills.replace('Problem solving', 'Solving problems') })
    expect((await importNow()).changed).toEqual([])
    expect(await skillsNow()).toEqual([{ id: 'coding/problem-solving', name: 'Solving problems' }])
  })
})

describe('roles', () => {
  test('are imported, and a changed one is a new version', async () => {
    await writeRole(role)
    expect((await importNow()).created).toEqual(['add', 'items', 'sample', 'developer'])
    expect((await importNow()).unchanged).toContain('developer')
    await writeRole({ 'role.yaml': `${role['role.yaml']}`.replace('Builds things', 'Builds well') })
    expect(await importNow()).toMatchObject({ created: [], changed: ['developer'] })
    const [{ versions } = { versions: [] }] = await rolesOf()
    expect(versions.map(({ version, content }) => [version, content])).toMatchObject([
      [1, { summary: 'Builds things.', interview: [{ topic: 'HTTP' }] }],
      [2, { summary: 'Builds well.' }],
    ])
  })

  test('whose folder is gone are retired, and in use again when it comes back', async () => {
    await writeRole(role)
    await importNow()
    await rm(join(root, 'roles', 'developer'), { recursive: true })
    expect((await importNow()).retired).toEqual(['developer'])
    await writeRole(role)
    expect((await importNow()).changed).toEqual(['developer'])
    expect(await rolesOf()).toMatchObject([{ retiredAt: null, versions: [{ version: 1 }] }])
  })

  test('that lack something are refused with the line, and nothing is imported', async () => {
    await writeRole({
      'role.yaml': `${role['role.yaml']}`.replace('assessment: sample', 'assessment: smple'),
      'description.md': '## About us\n',
      'interview.yaml': '- {topic: HTTP, question: What is PUT?, strong: []}\n',
    })
    expect(await problemsOfReading(importNow())).toEqual([
      'interview.yaml:1 [0].strong: expected at least one point',
      'interview.yaml:1 [0].weak: is missing; expected a list',
      'description.md:1 lacks Responsibilities, Requirements, What we offer, How to apply; expected a heading for each of About us, Responsibilities, Requirements, What we offer, How to apply',
      'role.yaml:4 there is no assessment "smple". Did you mean "sample"?',
    ])
    expect(await db.prisma.question.count()).toBe(0)
  })
})

describe('an import with problems', () => {
  test('reports those of all folders and imports nothing', async () => {
    await writeQuestion('add', withChange('function', 'question.yaml', 'export: add', 'exprt: add'))
    await writeQuestion('items', { 'schema.sql': 'CRATE TABLE item ();\n' })
    await writeQuestion('km', withChange('numeric', 'question.yaml', 'coding/problem-solving', 'coding/problem-solvin'))
    expect(await problemsOfReading(importNow())).toEqual([
      'question.yaml:3 skills.yaml has no skill "coding/problem-solvin". Did you mean "coding/problem-solving"?',
      'question.yaml:8 unknown key "exprt". Did you mean "export"?',
      'schema.sql:1 schema.sql and data/visible.sql do not run: syntax error at or near "CRATE"',
    ])
    expect(await db.prisma.question.count()).toBe(0)
  })

  test('in an assessment imports no question either', async () => {
    await writeFolder(root, { 'assessments/sample.yaml': assessment.replace('items', 'itmes') })
    expect(await problemsOfReading(importNow())).toEqual(['sample.yaml:6 the bank has no question "itmes". Did you mean "items"?'])
    expect(await db.prisma.question.count()).toBe(0)
  })

  test('of which new and changed folders are to be proven is refused with what they do not prove, and imports nothing', async () => {
    const asked: string[][] = []
    const problem = { file: join(root, 'questions/coding/add/cases.yaml'), line: 2, message: 'no rejected answer fails the hidden case "negative"' }
    const prove = async (paths: string[]) => {
      asked.push(paths.map((path) => basename(path)))
      return paths.some((path) => path.endsWith('/add')) ? [problem] : []
    }
    expect(await problemsOfReading(importNow(prove))).toEqual([`cases.yaml:2 ${problem.message}`])
    expect(await db.prisma.question.count()).toBe(0)

    await importNow()
    await writeQuestion('items', validBut('sql', { 'prompt.md': 'Count the items, please.\n' }))
    expect(await importNow(prove)).toMatchObject({ changed: ['items', 'sample'] })
    expect(asked).toEqual([['add', 'items'], ['items']])
  })

  test('refuses one slug in two areas', async () => {
    await writeFolder(join(root, 'questions', 'sql', 'add'), valid.numeric)
    expect(await problemsOfReading(importNow())).toEqual([
      `add:1 a folder named add is also at ${join(root, 'questions', 'coding', 'add')}`,
    ])
  })
})

test('two imports at one time make one version', async () => {
  await Promise.all([importNow(), importNow()])
  expect(await db.prisma.questionVersion.count()).toBe(2)
  expect(await db.prisma.assessmentVersion.count()).toBe(1)
})

describe('export', () => {
  test('writes the bytes back as they were imported', async () => {
    await writeQuestion('items', { 'assets/odd.txt': 'a\r\n\u00e9\u0000' })
    await importNow()
    const target = join(await temporaryDirectory(), 'items')
    const written = await exportQuestion(db, 'items', target)
    const folder = join(root, 'questions/coding/items')
    for (const path of written) {
      expect(await readFile(path)).toEqual(await readFile(join(folder, path.slice(target.length))))
    }
    expect(written).toHaveLength(Object.keys(valid.sql).length + 1)
  })

  test('refuses an unknown question, and a directory that holds something', async () => {
    await importNow()
    expect(await problemsOfReading(exportQuestion(db, 'nothing', join(root, 'new')))).toEqual(['nothing:1 the library has no such question'])
    expect(await problemsOfReading(exportQuestion(db, 'items', root))).toMatchObject([expect.stringMatching(/is not empty/)])
  })
})
