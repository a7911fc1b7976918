import type { CaseResult } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { CaseDetailsView } from './CaseDetailsView.tsx'
import classes from './CaseList.module.css'

/** Each visible case: whether it passes, why not, and what was seen. Those that fail are open. */
export function CaseList({ cases }: { cases: CaseResult[] }) {
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

function Case({ result, isOpen }: { result: CaseResult; isOpen: boolean }) {
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

function CaseHeading({ result }: { result: CaseResult }) {
  const { t } = useTranslation()
  const isPassed = result.verdict === 'accepted'
  return (
    <>
      <span aria-hidden className={isPassed ? classes.passed : classes.failed}>
        {isPassed ? '✓' : '✗'}
      </span>{' '}
      <span className={classes.name}>{result.name}</span>
      <span className={classes.note}>
        {' — '}
        {t(`verdict.${result.verdict}`)}
        {result.ms !== null && ` · ${t('run.time', { ms: Math.round(result.ms) })}`}
      </span>
    </>
  )
}
