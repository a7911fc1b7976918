import { chmod, symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findQuestionFolders } from './find-folders.ts'
import { removeDirectories, temporaryDirectory, writeFolder } from './testing/folders.ts'

afterAll(removeDirectories)

const question = (path: string) => ({ [`${path}/question.yaml`]: '' })

async function foldersBelow(directory: string): Promise<string[]> {
  return (await findQuestionFolders(directory)).folders.map((folder) => relative(directory, folder))
}

test('questions are found at any depth, in sorted order, whatever their path is called', async () => {
  const directory = await writeFolder(await temporaryDirectory(), {
    ...question('b/deep/er/two-fer'),
    ...question('a question/größe'),
    ...question('.hidden/one'),
    ...question('node_modules/one'),
    'c/readme.md': '',
    'd/prompt.md': 'Without its question.yaml.',
  })
  expect(await foldersBelow(directory)).toEqual(['a question/größe', 'b/deep/er/two-fer', 'd'])
})

test('what lies in a question is part of it', async () => {
  const directory = await writeFolder(await temporaryDirectory(), { ...question('one'), ...question('one/answers/accepted/nested') })
  expect(await foldersBelow(directory)).toEqual(['one'])
})

test('links to folders are followed, in a circle only once', async () => {
  const directory = await writeFolder(await temporaryDirectory(), question('real/one'))
  const elsewhere = await writeFolder(await temporaryDirectory(), question('two'))
  await symlink(join(elsewhere, 'two'), join(directory, 'linked'))
  await symlink(directory, join(directory, 'real/circle'))
  await symlink(join(directory, 'nowhere'), join(directory, 'broken'))
  expect(await foldersBelow(directory)).toEqual(['linked', 'real/one'])
})

test('a folder that cannot be searched is named, and the others are found', async () => {
  const directory = await writeFolder(await temporaryDirectory(), { ...question('open'), ...question('shut/one') })
  await symlink('circle', join(directory, 'circle'))
  await chmod(join(directory, 'shut'), 0)
  const { folders, problems } = await findQuestionFolders(directory)
  // Nothing is shut to root.
  const isShut = process.getuid?.() !== 0
  expect(folders.map((folder) => relative(directory, folder))).toEqual(isShut ? ['open'] : ['open', 'shut/one'])
  expect(problems.map(({ message }) => message)).toEqual(isShut ? ['may not be read by this user'] : [])
  await chmod(join(directory, 'shut'), 0o755)
})
