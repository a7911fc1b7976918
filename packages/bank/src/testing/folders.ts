import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { BankError } from '../problem.ts'
import { readQuestionFolder, type QuestionSource } from '../question.ts'

/** Texts of a folder's files by path; null leaves one out. */
export type FolderText = Record<string, string | null>

const made: string[] = []

/** An empty directory that `removeDirectories` takes away. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'assay-bank-'))
  made.push(directory)
  return directory
}

export async function removeDirectories(): Promise<void> {
  await Promise.all(made.splice(0).map((directory) => rm(directory, { recursive: true })))
}

export async function writeFolder(directory: string, files: FolderText): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const target = join(directory, path)
    await mkdir(dirname(target), { recursive: true })
    await (text === null ? rm(target, { force: true }) : writeFile(target, text))
  }
  return directory
}

/** Reads a question from literals, in a folder named `sample`. */
export async function readQuestion(files: FolderText): Promise<QuestionSource> {
  return readQuestionFolder(await writeFolder(join(await temporaryDirectory(), 'sample'), files))
}

/** What is wrong with a question, as `file:line message`, the file without its directories. */
export async function problemsOfQuestion(files: FolderText): Promise<string[]> {
  return problemsOfReading(readQuestion(files))
}

export async function problemsOfReading(reading: Promise<unknown>): Promise<string[]> {
  const outcome = await reading.then(() => null, (error: unknown) => error)
  if (outcome === null) return []
  if (!(outcome instanceof BankError)) throw outcome
  return outcome.problems.map(({ file, line, message }) => `${basename(file)}:${line} ${message}`)
}
