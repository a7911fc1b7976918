import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { BankError } from './problem.ts'

/** The files of a folder: path inside it, with forward slashes and in sorted order → bytes. */
export type Files = Map<string, Buffer<ArrayBuffer>>

/** Part of every hash: a new number makes the next import compile every folder anew. */
const COMPILED_FORM = 2

/** A question with more than this is read by no candidate; generated datasets stay well below. */
const MAX_FILE_MB = 16
const MAX_FOLDER_MB = 64
const MAX_FILES = 2000

/** Reads a folder, all of it but hidden files. Links are refused: what they point to is not the folder's. */
export async function readFiles(folder: string): Promise<Files> {
  const paths = await plainFilesBelow(folder)
  const files: Files = new Map()
  let bytesLeft = MAX_FOLDER_MB * MB
  // One after the other: all at once would open more files than a process may.
  for (const path of paths) {
    const bytes = await readBounded(join(folder, path), MAX_FILE_MB * MB)
    bytesLeft -= bytes.length
    if (bytesLeft < 0) refuse(folder, `holds more than ${MAX_FOLDER_MB} MB; expected the files of one question`)
    files.set(path, bytes)
  }
  return files
}

/**
 * The bytes of a file that holds at most so many.
 * @throws BankError when it cannot be read or is larger.
 */
export async function readBounded(file: string, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  const stats = await stat(file).catch((error: NodeJS.ErrnoException) => refuse(file, whyUnreadable(error, 'file')))
  if (!stats.isFile()) refuse(file, 'expected a plain file')
  if (stats.size > maxBytes) refuse(file, `holds ${(stats.size / MB).toFixed(1)} MB; expected at most ${Number((maxBytes / MB).toFixed(2))}`)
  return readFile(file).catch((error: NodeJS.ErrnoException) => refuse(file, whyUnreadable(error, 'file')))
}

const MB = 1024 * 1024

async function plainFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) =>
    refuse(folder, whyUnreadable(error, 'folder')),
  )
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const links = found.filter(({ entry }) => !entry.isFile())
  if (links.length > 0) {
    throw new BankError(links.map(({ path }) => ({ file: join(folder, path), line: 1, message: 'expected a plain file, not a link' })))
  }
  if (found.length > MAX_FILES) refuse(folder, `holds ${found.length} files; expected at most ${MAX_FILES}`)
  return found.map(({ path }) => path)
}

/** Says why the system refuses to read something. */
export function whyUnreadable(error: NodeJS.ErrnoException, what: 'file' | 'folder'): string {
  if (error.code === 'ENOENT') return `no such ${what}`
  if (error.code === 'ENOTDIR') return `not a ${what}`
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'may not be read by this user'
  return `cannot be read: ${error.message}`
}

function refuse(file: string, message: string): never {
  throw new BankError([{ file, line: 1, message }])
}

/** SHA-256 over sorted paths and bytes, in hexadecimal. */
export function hashFiles(files: Files): string {
  const hash = createHash('sha256').update(`form ${COMPILED_FORM}\n`)
  for (const [path, bytes] of files) hash.update(`${path.length} ${path} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
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
