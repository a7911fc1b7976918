import type { Report } from '@assay/contracts'
import { formatDay } from '../../format/instants.ts'
import { sharePercent } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import classes from './Report.module.css'

/** Which test, when, and how much of its time was used. */
export function ReportFacts({ report }: { report: Report }) {
  const t = useText()
  const { candidate, assessment, startedAt, finishedAt, timeShare } = report
  return (
    <p className={classes.facts}>
      <span>{t('report.assessment', assessment)}</span>
      {startedAt ? <time dateTime={startedAt}>{formatDay(startedAt)}</time> : <Tag>{t('report.notStarted')}</Tag>}
      {timeShare !== null && <span>{t('report.timeShare', { percent: sharePercent(timeShare) })}</span>}
      {startedAt && !finishedAt && <Tag tone="accent">{t('report.inProgress')}</Tag>}
      <span>{candidate.email}</span>
    </p>
  )
}
