import type { Report } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { Page } from '../../pieces/Page.tsx'
import { RequestList } from '../requests/RequestList.tsx'
import { PendingNotices } from './PendingNotices.tsx'
import { QuestionList } from './QuestionList.tsx'
import { firstToReview, numberQuestions } from './report-model.ts'
import { ReportFacts } from './ReportFacts.tsx'
import { ScoreBars } from './ScoreBars.tsx'
import { ScoreSummary } from './ScoreSummary.tsx'
import { TimeCredits } from './TimeCredits.tsx'
import classes from './Report.module.css'

type ReportViewProps = { report: Report; question: number | undefined; onQuestion: (number: number | undefined) => void }

/** The whole report: who and when, the score, where it comes from, and every answer. */
export function ReportView({ report, question, onQuestion }: ReportViewProps) {
  const t = useText()
  const sections = numberQuestions(report.sections)
  const bySection = report.sections.map(({ position, title, score }) => ({ id: String(position), name: title, score }))
  const bySkill = report.skills.map(({ skill, score }) => ({ id: skill.id, name: skill.name, score }))
  return (
    <Page
      title={report.candidate.name}
      name={t('report.document', { name: report.candidate.name })}
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
      }
    >
      <ReportFacts report={report} />
      {report.assessment.ownEditor && <p>{t('requests.ownEditor')}</p>}
      <RequestList invitationId={report.invitationId} isQuietWhenEmpty />
      <PendingNotices report={report} firstToReview={firstToReview(sections)} onQuestion={onQuestion} />
      <div className={classes.scores}>
        <div className={classes.stack}>
          <ScoreSummary score={report.score} threshold={report.threshold} />
          <ScoreBars title={t('report.sections')} rows={bySection} />
        </div>
        <ScoreBars title={t('report.skills')} rows={bySkill} />
      </div>
      <TimeCredits credits={report.timeCredits} />
      <QuestionList report={report} sections={sections} open={question} onOpen={onQuestion} />
    </Page>
  )
}
