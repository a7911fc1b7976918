import { join } from 'node:path'
import { z } from 'zod'
import type { Files } from './files.ts'
import { SourceFolder } from './folder.ts'
import { QUESTION_FILE } from './kinds/common.ts'
import { BankError } from './problem.ts'

/** The program of a folder that writes files of it. */
export const GENERATOR_FILE = 'generate.js'

/**
 * Runs the text of a generate.js with a seed on the texts of its folder; resolves to the files that it writes. Rejects
 * with what is wrong with the program. The sandbox does it, which this package may not know.
 */
export type Generate = (program: string, seed: number, texts: Record<string, string>) => Promise<Record<string, string>>

const seeded = z.looseObject({ seed: z.int().nonnegative().optional() })

/**
 * The files that a question is compiled from: those of its folder, or, with a generate.js, those with what it writes
 * for the seed of question.yaml in their place. The folder's own bytes stay what is stored and exported.
 * @throws BankError
 */
export async function generated(path: string, files: Files, generate: Generate | null): Promise<Files> {
  const seed = readSeed(path, files)
  if (seed === null) return files
  if (!generate) throw problem(path, 'needs a sandbox to run in, and there is none')
  try {
    const written = await generate(textOf(files.get(GENERATOR_FILE)), seed, textsOf(files))
    return merged(path, files, written)
  } catch (error) {
    if (error instanceof BankError) throw error
    throw problem(path, error instanceof Error ? error.message : String(error))
  }
}

/** The seed, or null where nothing is generated. */
function readSeed(path: string, files: Files): number | null {
  if (!files.has(QUESTION_FILE)) return null // noted when the folder is compiled
  const folder = new SourceFolder(path, files)
  const seed = folder.yaml(QUESTION_FILE, seeded, 'what the question is')?.seed
  if (seed === undefined && files.has(GENERATOR_FILE)) folder.refuse(QUESTION_FILE, `has no seed; expected one, since ${GENERATOR_FILE} is there`)
  if (seed !== undefined && !files.has(GENERATOR_FILE)) folder.refuse(GENERATOR_FILE, 'is missing; expected the program that the seed is for')
  folder.throwProblems()
  return seed ?? null
}

function merged(path: string, files: Files, written: Record<string, string>): Files {
  for (const name of Object.keys(written)) {
    if (!isPlainPath(name)) throw problem(path, `writes ${JSON.stringify(name)}; expected a path inside the folder, as in data/hidden-1.sql`)
  }
  const all = new Map([...files, ...Object.entries(written).map(([name, text]) => [name, Buffer.from(text)] as const)])
  return new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** No way out of the folder, nothing hidden, and not the program itself. */
function isPlainPath(name: string): boolean {
  return /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name) && name !== GENERATOR_FILE
}

function textsOf(files: Files): Record<string, string> {
  const texts = [...files].filter(([name]) => name !== GENERATOR_FILE && /\.(md|yaml|sql|js|ts|tsx|jsx|py|diff|json|csv|txt|svg)$/.test(name))
  return Object.fromEntries(texts.map(([name, bytes]) => [name, textOf(bytes)]))
}

function textOf(bytes: Buffer | undefined): string {
  return bytes?.toString('utf8') ?? ''
}

function problem(path: string, message: string): BankError {
  return new BankError([{ file: join(path, GENERATOR_FILE), line: 1, message: message }])
}
