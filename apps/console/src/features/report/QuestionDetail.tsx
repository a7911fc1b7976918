import { runnableKinds, type ReportItem } from '@assay/contracts'
import { Markdown } from '@assay/ui'
import { useMediaQuery } from '@mantine/hooks'
import { useText } from '../../i18n/index.ts'
import { AnswerView } from './answers/AnswerView.tsx'
import { LateAnswer } from './answers/LateAnswer.tsx'
import { CaseList } from './cases/CaseList.tsx'
import { Printed } from './cases/Printed.tsx'
import { Marking } from './marking/Marking.tsx'
import { PlaybackSection } from './playback/PlaybackSection.tsx'
import classes from './QuestionDetail.module.css'

type QuestionDetailProps = { item: ReportItem; attemptId: string; canMark: boolean }

/** What was asked, beside it what came and how it was judged; on a narrow screen what was asked starts closed. */
export function QuestionDetail({ item, attemptId, canMark }: QuestionDetailProps) {
  const t = useText()
  const { question, state, cases, error, output } = item
  const isWide = useMediaQuery('(min-width: 80em), print', undefined, { getInitialValueInEffect: false })
  const isRunnable = (runnableKinds as readonly string[]).includes(question.kind)
  return (
    <div className={classes.detail}>
      <details className={classes.prompt} open={isWide}>
        <summary>{t('report.prompt')}</summary>
        <Markdown text={question.prompt} assets={`/api/bank/questions/${encodeURIComponent(question.slug)}/versions/${question.version}/assets`} />
      </details>
      <div className={classes.answer}>
        {state !== 'graded' && state !== 'needs-review' && <p className={classes.state}>{t(`state.${state}`)}</p>}
        {item.answer && (
          <section>
            <h5 className={classes.title}>{t('report.answer')}</h5>
            <AnswerView question={item.question} cases={item.cases} answer={item.answer} />
          </section>
        )}
        {item.lateAnswer && <LateAnswer question={question} late={item.lateAnswer} />}
        {error && <Printed title={t('cases.error')} text={error} tone="wrong" />}
        {isRunnable && cases.length > 0 && <CaseList cases={cases} />}
        {!isRunnable && cases.map(({ message }, index) => message && <p key={index} className={classes.message}>{message}</p>)}
        {output && <Printed title={t('cases.output')} text={output} />}
        {isRunnable && item.answer && <p className={classes.minor}>{t('report.runs', { count: item.runs })}</p>}
        {state !== 'not-answered' && <PlaybackSection item={item} attemptId={attemptId} />}
        {question.rubric && <Marking item={item} rubric={question.rubric} attemptId={attemptId} canMark={canMark} />}
        <p className={classes.minor}>{t('report.by', { kind: t(`kind.${question.kind}`), skill: question.skill.name, version: question.version })}</p>
      </div>
    </div>
  )
}
