import type { AnswerContent, ReportItem } from '@assay/contracts'
import { ChoiceAnswer } from './ChoiceAnswer.tsx'
import { FilesAnswer } from './FilesAnswer.tsx'
import { FindingsAnswer } from './FindingsAnswer.tsx'
import { OrderAnswer } from './OrderAnswer.tsx'
import { ProseAnswer } from './ProseAnswer.tsx'
import { ValueAnswer } from './ValueAnswer.tsx'

/** An answer in the form that its kind is read in. */
export function AnswerView({ item, answer }: { item: ReportItem; answer: AnswerContent }) {
  const { question, cases } = item
  switch (answer.type) {
    case 'choice':
      return <ChoiceAnswer options={question.options ?? []} picked={answer.choice} />
    case 'number':
      return <ValueAnswer given={answer.number === null ? null : String(answer.number)} expected={question.expected} />
    case 'text':
      return question.kind === 'written' ? <ProseAnswer text={answer.text} /> : <ValueAnswer given={answer.text} expected={question.expected} />
    case 'order':
      return <OrderAnswer items={question.orderingItems ?? []} order={answer.order} />
    case 'findings':
      return <FindingsAnswer question={question} findings={answer.findings} cases={cases} />
    case 'files':
      return <FilesAnswer files={answer.files} language={answer.language} />
  }
}
