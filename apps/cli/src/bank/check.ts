import { Readable } from 'node:stream'
import { bankDirectories, problemsOf, readQuestionFolder, readSkills, type AnswerFile, type Problem } from '@assay/bank'
import { mark } from '@assay/grading/mark'
import type { Sandboxes } from '../sandbox.ts'
import { agrees, answersToCheck, type CheckedAnswer, type Expected, type QuestionFolder } from './checked-answer.ts'
import { disagreements } from './disagreements.ts'
import { doubtsOfFolder, doubtsOfMarkings } from './doubts.ts'
import { findQuestions } from './find.ts'

/** What a check finds out, as it goes. Errors fail it, warnings do not. */
export type Finding =
  | { type: 'answer'; checked: CheckedAnswer }
  | { type: 'error' | 'warning'; problem: Problem }
  /** What the findings from here on are about; `kind` is null where that cannot be read. */
  | { type: 'subject'; path: string; kind: string | null }
  | { type: 'progress'; questions: number; of: number }

export interface CheckTools {
  sandboxes: Sandboxes
  /** Answers that are marked at one time. */
  jobs: number
}

/**
 * Validates folders of questions, or folders of such folders, and marks every answer in them as a candidate's would be.
 * Findings come in the order of the folders, and no more of these are held than are worked on.
 */
export async function* check(paths: string[], tools: CheckTools): AsyncGenerator<Finding> {
  const { folders, problems } = await findQuestions(paths)
  yield* problems.map(asError)
  yield { type: 'progress', questions: 0, of: folders.length }
  let questions = 0
  let checked: CheckedAnswer[] = []
  for await (const step of marked(steps(folders, tools), tools)) {
    if (tools.sandboxes.stopping.aborted) return
    if ('checked' in step) {
      checked.push(step.checked)
      yield { type: 'answer', checked: step.checked }
    } else if ('finding' in step) yield step.finding
    else {
      if (step.folder) yield* [...disagreements(checked).map(asError), ...doubtsOfMarkings(step.folder, checked)]
      checked = []
      yield { type: 'progress', questions: (questions += 1), of: folders.length }
    }
  }
}

export function asError(problem: Problem): Finding {
  return { type: 'error', problem }
}

interface Task {
  folder: QuestionFolder
  answer: AnswerFile
  expected: Expected
}

/** An answer to mark, something found on the way, or the end of a folder, which is null when it cannot be used. */
type Step = { task: Task } | { finding: Finding } | { folder: QuestionFolder | null }

/** Reads one folder after the other, each when its turn comes. */
async function* steps(paths: string[], { sandboxes }: CheckTools): AsyncGenerator<Step> {
  const skills = await readSkills(bankDirectories().skillsFile)
  const slugs = new Map<string, string>()
  for (const path of paths) {
    const folder = await readFolder(path, sandboxes)
    yield { finding: { type: 'subject', path, kind: Array.isArray(folder) ? null : folder.source.content.kind } }
    if (Array.isArray(folder)) {
      yield* folder.map((problem) => ({ finding: asError(problem) }))
      yield { folder: null }
      continue
    }
    yield* doubtsOfFolder(folder, skills, slugs).map((finding) => ({ finding }))
    yield* answersToCheck(folder.source).map((each) => ({ task: { folder, ...each } }))
    yield { folder }
  }
}

/** A folder that cannot be read, for whatever reason, keeps no other from being checked. */
async function readFolder(path: string, sandboxes: Sandboxes): Promise<QuestionFolder | Problem[]> {
  try {
    const source = await readQuestionFolder(path, async (...program) => (await sandboxes.for('function')).generate(...program))
    return { path, source }
  } catch (error) {
    if (error instanceof Error && error.name !== 'BankError') return [{ file: path, line: 1, message: `cannot be read: ${error.stack ?? error.message}` }]
    return problemsOf(error)
  }
}

type MarkedStep = { checked: CheckedAnswer } | Exclude<Step, { task: Task }>

/** Marks up to `jobs` answers at one time, and keeps the order. */
function marked(source: AsyncIterable<Step>, { jobs, sandboxes }: CheckTools): AsyncIterable<MarkedStep> {
  const work = async (step: Step): Promise<MarkedStep> => ('task' in step ? { checked: await markTask(step.task, sandboxes) } : step)
  const places = { concurrency: jobs, highWaterMark: jobs * waitingPerJob }
  return Readable.from(source).map(work, places)
}

/** Behind an answer that takes its time, so many others may be done. */
const waitingPerJob = 16

/** Jobs of one key share processes: all these answers are by the same authors. Each still gets an isolate of its own. */
const shareKey = 'check'

async function markTask({ folder, answer, expected }: Task, sandboxes: Sandboxes): Promise<CheckedAnswer> {
  const { content } = folder.source
  const marking = await mark(content, answer.content, 'all', await sandboxes.for(content.kind), { shareKey })
  return { folder, answer, expected, marking, isRight: agrees(expected, marking) }
}
