import { questionKind, type QuestionContent } from '@assay/contracts'
import { z } from 'zod'
import { readAnswers, readStarterAnswers, type AnswerFile, type Answers } from './answers.ts'
import { readFiles, type Files } from './files.ts'
import { SourceFolder } from './folder.ts'
import { QUESTION_FILE } from './kinds/common.ts'
import { compileKind } from './kinds/index.ts'

/** A question's folder, validated and compiled. A sql question's `tables` are still empty. */
export interface QuestionSource {
  content: QuestionContent
  files: Files
  answers: Answers
  /** What the editor opens with, as answers. */
  starters: AnswerFile[]
}

/**
 * Reads the folder of a question.
 * @throws BankError with everything that is wrong.
 */
export async function readQuestionFolder(path: string): Promise<QuestionSource> {
  return compileQuestion(path, await readFiles(path))
}

/** Compiles the files of a folder that was read before. `path` names it in problems, and its last part is the slug. */
export function compileQuestion(path: string, files: Files): QuestionSource {
  const folder = new SourceFolder(path, files)
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(folder.slug)) {
    folder.refuse('', 'expected a folder named in letters, digits and hyphens: the name is the question’s slug')
  }
  const kind = readKind(folder)
  const content = kind && compileKind(kind, folder)
  if (!content) return folder.fail()

  const answers = readAnswers(folder, content)
  const starters = readStarterAnswers(folder, content)
  folder.throwProblems()
  return { content, files, answers, starters }
}

const beginning = z.looseObject({
  kind: questionKind,
  seed: z.never('generated questions are not supported yet; expected the generated files themselves').optional(),
})

function readKind(folder: SourceFolder): QuestionContent['kind'] | undefined {
  return folder.yaml(QUESTION_FILE, beginning, 'what the question is')?.kind
}
