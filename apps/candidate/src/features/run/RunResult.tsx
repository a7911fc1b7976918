import type { RunView } from '@assay/contracts'
import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { CaseList } from './CaseList.tsx'
import classes from './RunResult.module.css'
import type { Run } from './useRun.ts'

type Marking = NonNullable<RunView['marking']>

/** What the last run said, from "could not be run" to each visible case. */
export function RunResult({ run, outputLabel }: { run: Run; outputLabel: string }) {
  const { t } = useTranslation()
  const marking = run.result?.marking
  return (
    <div className={classes.result} aria-busy={run.isRunning}>
      <p role="status" className={classes.summary} data-verdict={run.isRunning ? undefined : marking?.verdict}>
        {run.isRunning ? t('run.running') : marking ? <Summary marking={marking} /> : run.error ? '' : t('run.idle')}
      </p>
      {run.isRunning && <Skeleton height={96} />}
      {!run.isRunning && run.error && <RequestProblem error={run.error} />}
      {!run.isRunning && run.result?.state === 'waiting' && <p>{t('run.stillRunning')}</p>}
      {!run.isRunning && marking && <Details marking={marking} outputLabel={outputLabel} />}
    </div>
  )
}

function Summary({ marking }: { marking: Marking }) {
  const { t } = useTranslation()
  const passed = marking.cases.filter((result) => result.verdict === 'accepted').length
  if (marking.error) return <>{t('run.failed')}</>
  if (marking.cases.length === 0) return <>{t(`verdict.${marking.verdict}`)}</>
  if (passed === marking.cases.length) return <>{t('run.allPassed')}</>
  return <>{t('run.passed', { passed, total: marking.cases.length })}</>
}

function Details({ marking, outputLabel }: { marking: Marking; outputLabel: string }) {
  return (
    <>
      {marking.error && <RunError error={marking.error} />}
      <CaseList cases={withoutRepeated(marking)} />
      {marking.output && (
        <section>
          <h3>{outputLabel}</h3>
          <pre tabIndex={0}>{marking.output}</pre>
        </section>
      )}
    </>
  )
}

/** A case that failed for the reason already shown above does not say it again. */
function withoutRepeated({ cases, error }: Marking): Marking['cases'] {
  return cases.map((result) => (result.message === error?.message ? { ...result, message: null } : result))
}

function RunError({ error }: { error: NonNullable<Marking['error']> }) {
  const { t } = useTranslation()
  const { line, column, message } = error
  const place = line === null ? null : column === null ? t('run.place', { line: String(line) }) : t('run.placeColumn', { line: String(line), column: String(column) })
  return (
    <div className={classes.error}>
      {place && <strong>{place}</strong>}
      <pre tabIndex={0}>{message}</pre>
    </div>
  )
}
