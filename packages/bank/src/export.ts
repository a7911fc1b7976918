import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { findOptionalLibrary, findOptionalQuestionFiles, type Database } from '@assay/db'
import { BankError } from './problem.ts'

/**
 * Writes the files of a library question's newest version, byte for byte as they were imported, into a directory that
 * is new or empty. @returns the paths written.
 * @throws BankError when there is no such question or the directory holds something.
 */
export async function exportQuestion(db: Database, slug: string, directory: string): Promise<string[]> {
  const library = await findOptionalLibrary(db.prisma)
  const files = library && (await findOptionalQuestionFiles(db.prisma, library.id, slug))
  if (!files) throw new BankError([{ file: slug, line: 1, message: 'the library has no such question' }])
  await mkdir(directory, { recursive: true })
  if ((await readdir(directory)).length > 0) {
    throw new BankError([{ file: directory, line: 1, message: 'is not empty; expected a new or empty directory' }])
  }
  return Promise.all([...files].map(([path, bytes]) => writeInside(directory, path, bytes)))
}

/** A stored path that would lead out of the directory is not followed. */
async function writeInside(directory: string, path: string, bytes: Uint8Array): Promise<string> {
  const root = resolve(directory)
  const target = resolve(root, path)
  if (!target.startsWith(root + sep)) throw new BankError([{ file: path, line: 1, message: 'leads out of the directory' }])
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, bytes)
  return target
}
