import { basename } from 'node:path'
import { bankDirectories, findQuestionFolders, readQuestionFolder } from '@assay/bank'
import type { AnswerContent, QuestionContent, QuestionKind } from '@assay/contracts'
import { createSandbox } from '@assay/sandbox'

interface Shipped {
  slug: string
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

/** The slug of a shipped question of this kind. */
export async function slugOf(kind: QuestionKind): Promise<string> {
  shipped ??= readBank()
  const found = (await shipped).find(({ question }) => question.kind === kind)
  if (!found) throw new Error(`the bank has no question of kind ${kind} with an accepted answer`)
  return found.slug
}

let shipped: Promise<Shipped[]> | undefined

async function readBank(): Promise<Shipped[]> {
  const { folders } = await findQuestionFolders(bankDirectories().questionsDirectory)
  const sandbox = await createSandbox({ sqlClusterUrl: null, concurrency: 1, spares: 0 })
  const reading = folders.map(async (folder) => ({ slug: basename(folder), ...(await readQuestionFolder(folder, (...program) => sandbox.generate(...program))) }))
  const sources = await Promise.all(reading)
  await sandbox.close()
  return sources.flatMap(({ slug, content, answers }) => answers.accepted.slice(0, 1).map((answer) => ({ slug, question: content, reference: answer.content })))
}
