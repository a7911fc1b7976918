import type { RunView } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import { CaseDetailsView } from './CaseDetailsView.tsx'
import classes from './CaseList.module.css'

export type RunCase = NonNullable<RunView['marking']>['cases'][number]

/** Each visible case: whether it passes, why not, and what was seen. Those that fail are open. */
export function CaseList({ cases }: { cases: RunCase[] }) {
  return (
    <ul className={classes.cases}>
      {cases.map((result, index) => (
        <li key={index}>
          <Case result={result} isOpen={cases.length === 1 || result.verdict !== 'accepted'} />
        </li>
      ))}
    </ul>
  )
}

function Case({ result, isOpen }: { result: RunCase; isOpen: boolean }) {
  const hasMore = result.details !== null || result.message !== null
  if (!hasMore) {
    return (
      <div className={classes.plain}>
        <CaseHeading result={result} />
      </div>
    )
  }
  return (
    <details open={isOpen} className={classes.case}>
      <summary>
        <CaseHeading result={result} />
      </summary>
      <div className={classes.body}>
        {result.message && <p className={classes.message}>{result.message}</p>}
        {result.details && <CaseDetailsView details={result.details} />}
      </div>
    </details>
  )
}

const measures = ['complexity', 'duplication', 'lint']

/** A refactoring is also measured; such a case is not right or wrong but better or not. */
function isMeasure({ name, details, message, earned, verdict }: RunCase): boolean {
  return measures.includes(name) && details === null && message === null && (verdict !== 'accepted' || earned < 1)
}

function CaseHeading({ result }: { result: RunCase }) {
  const { t } = useTranslation()
  const format = useFormat()
  const isPassed = result.verdict === 'accepted'
  return (
    <>
      <span aria-hidden className={isPassed ? classes.passed : classes.failed}>
        {isPassed ? '✓' : '✗'}
      </span>{' '}
      <span className={classes.name}>{result.name}</span>
      <span className={classes.note}>
        {' — '}
        {isMeasure(result) ? t('run.improved', { share: format.percent(result.earned) }) : t(`verdict.${result.verdict}`)}
        {result.ms !== null && ` · ${format.milliseconds(result.ms)}`}
      </span>
    </>
  )
}
