import { answerContent, questionContent, type ItemView, type SaveResult } from '@assay/contracts'
import type { ItemForCandidate } from '@assay/db'
import { presentQuestion } from './present-question.ts'

export function presentItem({ id, shuffleSeed, questionVersion, answer }: ItemForCandidate): ItemView {
  return {
    id,
    question: presentQuestion(questionContent.parse(questionVersion.content), shuffleSeed),
    answer: answer && {
      revision: answer.revision,
      content: answerContent.parse(answer.content),
      savedAt: answer.savedAt.toISOString(),
    },
  }
}

export function presentSaved({ revision, savedAt }: { revision: number; savedAt: Date }): SaveResult {
  return { revision, savedAt: savedAt.toISOString() }
}
