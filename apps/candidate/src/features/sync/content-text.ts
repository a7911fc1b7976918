import type { AnswerContent } from '@assay/contracts'

/** An answer as plain text, to compare two versions of it. */
export function contentText(content: AnswerContent | null): string {
  if (content === null) return '—'
  switch (content.type) {
    case 'choice':
      return content.choice.join(', ') || '—'
    case 'number':
      return content.number === null ? '—' : String(content.number)
    case 'text':
      return content.text
    case 'order':
      return content.order.join(' → ')
    case 'findings':
      return content.findings.map(({ lines, kind, why }) => `${lines.join('–')} ${kind}: ${why}`).join('\n')
    case 'files':
      return Object.values(content.files).join('\n')
  }
}
