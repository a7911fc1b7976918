import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const questions = join(import.meta.dirname, '../../../../packages/bank/questions')
const FILES = 12

/** Code that people would type: accepted answers from all over the bank. */
export async function readBankSources(): Promise<string[]> {
  const paths = (await readdir(questions, { recursive: true })).filter((path) => /\/answers\/accepted\/.*\.(ts|js|sql)$/.test(path)).toSorted()
  const texts = await Promise.all(spread(paths).map((path) => readFile(join(questions, path), 'utf8')))
  if (texts.length < FILES) throw new Error(`only ${texts.length} accepted answers below ${questions}`)
  return texts
}

function spread(paths: string[]): string[] {
  return paths.filter((_, index) => index % Math.floor(paths.length / FILES) === 0).slice(0, FILES)
}
