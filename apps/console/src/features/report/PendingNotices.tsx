import type { Report } from '@assay/contracts'
import { Anchor } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { countQuestions } from './report-model.ts'
import classes from './Report.module.css'

type PendingNoticesProps = { report: Report; firstToReview: number | null; onQuestion: (number: number) => void }

/** What the score still waits for: machines, then people. */
export function PendingNotices({ report, firstToReview, onQuestion }: PendingNoticesProps) {
  const t = useText()
  const { pendingGrades, pendingReviews } = report
  return (
    <div role="status" className={classes.pending}>
      {pendingGrades > 0 && <p data-tone="accent">{t('report.pendingGrades', { count: pendingGrades, total: countQuestions(report) })}</p>}
      {pendingReviews > 0 && (
        <p data-tone="partial">
          {t('report.pendingReviews', { count: pendingReviews })}{' '}
          {report.canMark && firstToReview !== null && (
            <Anchor component="button" type="button" className="screen-only" onClick={() => onQuestion(firstToReview)}>
              {t('report.firstReview')}
            </Anchor>
          )}
        </p>
      )}
    </div>
  )
}
