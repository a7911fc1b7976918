import type { CaseResult } from '@assay/contracts'
import { useText } from '../../../i18n/index.ts'
import { passedCases } from '../report-model.ts'
import { CaseEntry } from './CaseEntry.tsx'
import classes from './Cases.module.css'

/** The cases that the answer was judged by; the first that failed is open. */
export function CaseList({ cases }: { cases: CaseResult[] }) {
  const t = useText()
  const firstFailed = cases.findIndex(({ verdict }) => verdict !== 'accepted')
  return (
    <section>
      <h5 className={classes.title}>
        {t('cases.title')} <span className={classes.minor}>{t('cases.passed', passedCases(cases))}</span>
      </h5>
      <ul className={classes.cases}>
        {cases.map((one, index) => (
          <li key={index}>
            <CaseEntry one={one} cases={cases} startsOpen={index === firstFailed} />
          </li>
        ))}
      </ul>
    </section>
  )
}
