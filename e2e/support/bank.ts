import { bankDirectories, findQuestionFolders, readQuestionFolder } from '@assay/bank'
import type { AnswerContent, QuestionContent } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'

interface Shipped {
  question: QuestionContent
  /** The reference: the first accepted answer by name. */
  reference: AnswerContent
}

/** Finds a shipped question, with its reference answer. */
export async function shippedQuestion(isWanted: (question: QuestionContent) => boolean): Promise<Shipped> {
  shipped ??= readBank()
  const found = (await shipped).find(({ question }) => isWanted(question))
  if (!found) throw new Error('the bank has no such question with an accepted answer')
  return found
}

let shipped: Promise<Shipped[]> | undefined

async function readBank(): Promise<Shipped[]> {
  const { folders } = await findQuestionFolders(bankDirectories().questionsDirectory)
  const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 1, spares: 0 })
  const reading = folders.map((folder) => readQuestionFolder(folder, (...program) => sandbox.generate(...program)))
  const sources = await Promise.all(reading)
  await sandbox.close()
  return sources.flatMap(({ content, answers }) => answers.accepted.slice(0, 1).map((answer) => ({ question: content, reference: answer.content })))
}
