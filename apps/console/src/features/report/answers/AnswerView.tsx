import type { AnswerContent, CaseResult, ReportQuestion } from '@assay/contracts'
import { ChoiceAnswer } from './ChoiceAnswer.tsx'
import { FilesAnswer } from './FilesAnswer.tsx'
import { FindingsAnswer } from './FindingsAnswer.tsx'
import { OrderAnswer } from './OrderAnswer.tsx'
import { ProseAnswer } from './ProseAnswer.tsx'
import { ValueAnswer } from './ValueAnswer.tsx'

type AnswerViewProps = { question: ReportQuestion; cases: CaseResult[]; answer: AnswerContent }

/** An answer in the form that its kind is read in; `cases` are what marking said of it, none when it was not marked. */
export function AnswerView({ question, cases, answer }: AnswerViewProps) {
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
