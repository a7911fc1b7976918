import { stat } from 'node:fs/promises'
import { findQuestionFolders, type FoundFolders } from '@assay/bank'

/** The folders of questions at or below each of the paths, each once. */
export async function findQuestions(paths: string[]): Promise<FoundFolders> {
  const found = await Promise.all(paths.map(questionsAt))
  return {
    folders: [...new Set(found.flatMap(({ folders }) => folders))],
    problems: found.flatMap(({ problems }) => problems),
  }
}

async function questionsAt(path: string): Promise<FoundFolders> {
  const stats = await stat(path).catch(() => null)
  if (!stats) return nothing(path, 'no such folder')
  if (!stats.isDirectory()) return nothing(path, 'is a file; expected a folder with a question.yaml, or one of such folders')
  const found = await findQuestionFolders(path)
  const isEmpty = found.folders.length === 0 && found.problems.length === 0
  return isEmpty ? nothing(path, 'no question in here; expected a folder with a question.yaml') : found
}

function nothing(path: string, message: string): FoundFolders {
  return { folders: [], problems: [{ file: path, line: 1, message }] }
}
