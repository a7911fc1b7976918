import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { BankError } from './problem.ts'

/** The files of a folder: path inside it, with forward slashes and in sorted order → bytes. */
export type Files = Map<string, Buffer<ArrayBuffer>>

/** Part of every hash: a new number makes the next import compile every folder anew. */
const COMPILED_FORM = 2

/** Reads a folder, all of it but hidden files. Links are refused: what they point to is not the folder's. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'no such folder' : error.code === 'ENOTDIR' ? 'not a folder' : error.message
    throw new BankError([{ file: folder, line: 1, message: reason }])
  })
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const links = found.filter(({ entry }) => !entry.isFile())
  if (links.length > 0) {
    throw new BankError(links.map(({ path }) => ({ file: join(folder, path), line: 1, message: 'expected a plain file, not a link' })))
  }
  return new Map(await Promise.all(found.map(async ({ path }) => [path, await readFile(join(folder, path))] as const)))
}

/** SHA-256 over sorted paths and bytes, in hexadecimal. */
export function hashFiles(files: Files): string {
  const hash = createHash('sha256').update(`form ${COMPILED_FORM}\n`)
  for (const [path, bytes] of files) hash.update(`${path.length} ${path} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}

/** Folders of questions at or below `directory`, sorted. One that has a prompt but lacks its question.yaml counts. */
export async function findQuestionFolders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  if (entries.some(({ name }) => name === 'question.yaml' || name === 'prompt.md')) return [directory]
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
  const below = await Promise.all(folders.map(({ name }) => findQuestionFolders(join(directory, name))))
  return below.flat().toSorted()
}

/** Folders of roles in a directory, sorted. */
export async function findRoleFolders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return folders.map(({ name }) => join(directory, name)).toSorted()
}

/** Files of assessments in a directory, sorted. */
export async function findAssessments(directory: string): Promise<string[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
  return names.toSorted().map((name) => join(directory, name))
}
