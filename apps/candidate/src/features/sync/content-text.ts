import type { AnswerContent, CandidateQuestion } from '@assay/contracts'

/** An answer as plain text, in the words of its question, to compare two versions of it. */
export function contentText(content: AnswerContent | null, question: CandidateQuestion): string {
  if (content === null) return '—'
  switch (content.type) {
    case 'choice':
      return content.choice.map((id) => optionText(question, id)).join('\n') || '—'
    case 'number':
      return content.number === null ? '—' : String(content.number)
    case 'text':
      return content.text
    case 'order':
      return content.order.map((id, index) => `${index + 1}. ${stepText(question, id)}`).join('\n')
    case 'findings':
      return content.findings.map(({ lines, kind, why }) => `${lines.join('–')} ${kind}: ${why}`).join('\n') || '—'
    case 'files':
      return Object.values(content.files).join('\n')
  }
}

function optionText(question: CandidateQuestion, id: string): string {
  return (question.kind === 'choice' && question.options.find((option) => option.id === id)?.text) || id
}

function stepText(question: CandidateQuestion, id: number): string {
  return (question.kind === 'ordering' && question.items.find((item) => item.id === id)?.text) || String(id)
}
