import type { ReportItem, ReportQuestion } from '@assay/contracts'
import { useText } from '../../../i18n/index.ts'
import { AnswerView } from './AnswerView.tsx'
import classes from './Answers.module.css'

/** What came after the time of the section: kept and shown, so that nobody takes it for the answer that was marked. */
export function LateAnswer({ question, late }: { question: ReportQuestion; late: NonNullable<ReportItem['lateAnswer']> }) {
  const t = useText()
  return (
    <details className={classes.late}>
      <summary>{t('report.late')}</summary>
      <p>{t('report.lateDetail', { count: Math.max(1, Math.round(late.lateByMs / 60_000)) })}</p>
      <AnswerView question={question} cases={[]} answer={late.content} />
    </details>
  )
}
