import type { Problem } from '@assay/bank'
import { check, type CheckTools } from './check.ts'
import { problemOfAnswer } from './wrong-answer.ts'

/**
 * Marks every answer of these folders and resolves with all that keeps them out of the library, where a doubt that is a
 * warning elsewhere is an error. `onProgress` hears how many folders are done, of how many.
 */
export async function prove(paths: string[], tools: CheckTools, onProgress: (done: number, of: number) => void): Promise<Problem[]> {
  const problems: Problem[] = []
  for await (const finding of check(paths, tools)) {
    if (finding.type === 'progress') onProgress(finding.questions, finding.of)
    if (finding.type === 'error' || finding.type === 'warning') problems.push(finding.problem)
    if (finding.type === 'answer' && !finding.checked.isRight) problems.push(problemOfAnswer(finding.checked))
  }
  return problems
}
