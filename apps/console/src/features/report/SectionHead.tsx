import type { Report } from '@assay/contracts'
import { sharePercent } from '../../format/numbers.ts'
import { useText } from '../../i18n/index.ts'
import classes from './Questions.module.css'

export function SectionHead({ section: { title, ending, timeShare } }: { section: Report['sections'][number] }) {
  const t = useText()
  return (
    <div className={classes.sectionHead}>
      <h3 className={classes.sectionTitle}>{title}</h3>
      <span className={classes.minor}>
        {ending ? t(`report.ending.${ending}`) : t('report.notReached')}
        {timeShare !== null && ` · ${t('report.timeShare', { percent: sharePercent(timeShare) })}`}
      </span>
    </div>
  )
}
