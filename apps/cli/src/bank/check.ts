import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  bankDirectories,
  BankError,
  findAssessments,
  findQuestionFolders,
  problemsOf,
  readAssessment,
  readQuestionFolder,
  readSkills,
  skillProblems,
  type Problem,
  type QuestionSource,
  type Skill,
} from '@assay/bank'
import type { QuestionContent } from '@assay/contracts'
import { mark } from '@assay/grading/mark'
import { isInside } from '../paths.ts'
import { concurrency, openSandbox } from '../sandbox.ts'
import { agrees, answersToCheck, type CheckedAnswer } from './checked-answer.ts'
import { inOrder } from './in-order.ts'
import { unprovenCases } from './unproven.ts'

/** What a check finds out, as it goes. Errors fail it, warnings do not. */
export type Finding =
  | { type: 'answer'; checked: CheckedAnswer }
  | { type: 'error' | 'warning'; problem: Problem }

interface ReadFolder {
  path: string
  source: QuestionSource
}

/**
 * Validates folders of questions, or folders of such folders, and marks every answer in them as a candidate's would be.
 * @throws BankError when a path leads to no question.
 */
export async function* check(paths: string[]): AsyncGenerator<Finding> {
  const folders = (await Promise.all(paths.map(foldersAt))).flat()
  const skills = await readSkills(bankDirectories().skillsFile)
  const read: ReadFolder[] = []
  for (const path of folders) {
    const source = await readQuestionFolder(path).catch(problemsOf)
    if (Array.isArray(source)) yield* source.map((problem) => ({ type: 'error' as const, problem }))
    else read.push({ path, source })
  }
  for (const folder of read) yield* looseEnds(folder, skills)
  yield* markAll(read)
}

/** Checks the whole bank of this repository: its questions, then its assessments against them. */
export async function* checkLibrary(): AsyncGenerator<Finding> {
  const { questionsDirectory, assessmentsDirectory } = bankDirectories()
  const bank = new Map<string, QuestionContent>()
  for await (const finding of check([questionsDirectory])) {
    if (finding.type === 'answer') bank.set(finding.checked.source.content.slug, finding.checked.source.content)
    yield finding
  }
  for (const path of await findAssessments(assessmentsDirectory)) {
    const problems = await readAssessment(path, [...bank.values()]).then(() => [], problemsOf)
    yield* problems.map((problem) => ({ type: 'error' as const, problem }))
  }
}

async function foldersAt(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => null)
  const folders = stats?.isDirectory() ? await findQuestionFolders(path) : []
  if (folders.length > 0) return folders
  const message = stats ? 'no question in here; expected a folder with a question.yaml' : 'no such folder'
  throw new BankError([{ file: path, line: 1, message }])
}

/** The library is held to more than what others write: there, these are errors. */
function severity(path: string): 'error' | 'warning' {
  return isInside(path, bankDirectories().questionsDirectory) ? 'error' : 'warning'
}

/** What may be wrong with a valid folder before anything is marked. */
function looseEnds({ path, source }: ReadFolder, skills: Skill[]): Finding[] {
  const unexplained = source.answers.rejected.filter(({ note }) => note === null)
  const problems = [
    ...skillProblems(path, source.files, skills),
    ...unexplained.map(({ name }) => ({
      file: join(path, 'answers', name),
      line: 1,
      message: 'expected a comment on the first line that says which mistake this is',
    })),
  ]
  return problems.map((problem) => ({ type: severity(path), problem }))
}

async function* markAll(folders: ReadFolder[]): AsyncGenerator<Finding> {
  if (folders.length === 0) return
  await using opened = await openSandbox({ sql: folders.some(({ source }) => source.content.kind === 'sql') })
  const tasks = folders.flatMap((folder) => answersToCheck(folder.source).map((task) => ({ ...task, folder })))
  const marked = inOrder(tasks, concurrency, async ({ folder, answer, expected }) => {
    const marking = await mark(folder.source.content, answer.content, 'all', opened.sandbox)
    return { folder, checked: { source: folder.source, answer, expected, marking, isRight: agrees(expected, marking) } }
  })

  let waiting: CheckedAnswer[] = []
  for await (const { folder, checked } of marked) {
    if (opened.stopping.aborted) return
    yield { type: 'answer', checked }
    waiting.push(checked)
    if (waiting.length < answersToCheck(folder.source).length) continue
    yield* unproven(folder, waiting)
    waiting = []
  }
}

function unproven({ path }: ReadFolder, checked: CheckedAnswer[]): Finding[] {
  return unprovenCases(checked).map((name) => ({
    type: severity(path),
    problem: { file: join(path, 'answers', 'rejected'), line: 1, message: `no rejected answer fails the hidden case "${name}"` },
  }))
}
