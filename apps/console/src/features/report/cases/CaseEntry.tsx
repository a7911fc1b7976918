import type { CaseResult } from '@assay/contracts'
import { sharePercent } from '../../../format/numbers.ts'
import { useText } from '../../../i18n/index.ts'
import { Tag } from '../../../pieces/Tag.tsx'
import { ofVerdict, shareOfPoints } from '../report-model.ts'
import { CaseDetailsView } from './CaseDetailsView.tsx'
import classes from './Cases.module.css'

type CaseEntryProps = { one: CaseResult; cases: CaseResult[]; startsOpen: boolean }

/** One case in a line, with what was compared below it. */
export function CaseEntry({ one, cases, startsOpen }: CaseEntryProps) {
  const head = <CaseHead one={one} cases={cases} />
  if (!one.message && !one.details) return <div className={classes.case}>{head}</div>
  return (
    <details className={classes.case} open={startsOpen}>
      <summary>{head}</summary>
      <div className={classes.body}>
        {one.message && <p className={classes.message}>{one.message}</p>}
        {one.details && <CaseDetailsView details={one.details} />}
      </div>
    </details>
  )
}

function CaseHead({ one, cases }: Pick<CaseEntryProps, 'one' | 'cases'>) {
  const t = useText()
  const { key, tone } = ofVerdict(one.verdict)
  return (
    <span className={classes.head}>
      <Tag tone={tone}>{t(key)}</Tag>
      <span className={classes.name}>{one.name}</span>
      <span className={classes.minor}>
        {[
          t('cases.weight', { share: sharePercent(shareOfPoints(one, cases)) }),
          ...(one.visible ? [] : [t('cases.hidden')]),
          ...(one.ms === null ? [] : [t('cases.ms', { ms: Math.round(one.ms) })]),
        ].join(' · ')}
      </span>
    </span>
  )
}
