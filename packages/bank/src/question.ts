import { questionKind, type QuestionContent } from '@assay/contracts'
import { z } from 'zod'
import { readAnswers, readStarterAnswers, type AnswerFile, type Answers } from './answers.ts'
import { readFiles, type Files } from './files.ts'
import { readAssets } from './assets.ts'
import { SourceFolder } from './folder.ts'
import { generated, type Generate } from './generate.ts'
import { QUESTION_FILE } from './kinds/common.ts'
import { compileKind } from './kinds/index.ts'

/** A question's folder, validated and compiled. A sql question's `tables` are still empty. */
export interface QuestionSource {
  content: QuestionContent
  files: Files
  /** What the prompt shows, generated or not. */
  assets: Files
  answers: Answers
  /** What the editor opens with, as answers. */
  starters: AnswerFile[]
}

/**
 * Reads the folder of a question. Without `generate` a folder that has a program to generate it is refused.
 * @throws BankError with everything that is wrong.
 */
export async function readQuestionFolder(path: string, generate: Generate | null = null): Promise<QuestionSource> {
  return compileQuestion(path, await readFiles(path), generate)
}

/** Compiles the files of a folder that was read before. `path` names it in problems, and its last part is the slug. */
export async function compileQuestion(path: string, files: Files, generate: Generate | null): Promise<QuestionSource> {
  return { ...compile(path, await generated(path, files, generate)), files }
}

function compile(path: string, files: Files): Omit<QuestionSource, 'files'> {
  const folder = new SourceFolder(path, files)
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(folder.slug)) {
    folder.refuse('', 'expected a folder named in letters, digits and hyphens: the name is the question’s slug')
  }
  const kind = readKind(folder)
  const content = kind && compileKind(kind, folder)
  if (!content) return folder.fail()

  const answers = readAnswers(folder, content)
  const starters = readStarterAnswers(folder, content)
  const assets = readAssets(folder)
  folder.throwProblems()
  return { content, assets, answers, starters }
}

const beginning = z.looseObject({ kind: questionKind })

function readKind(folder: SourceFolder): QuestionContent['kind'] | undefined {
  return folder.yaml(QUESTION_FILE, beginning, 'what the question is')?.kind
}
