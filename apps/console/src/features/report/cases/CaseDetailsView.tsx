import type { CaseDetails } from '@assay/contracts'
import { ResultGrid } from '@assay/ui'
import { formatPoints } from '../../../format/numbers.ts'
import { useText } from '../../../i18n/index.ts'
import { HttpExchanges } from './HttpExchanges.tsx'
import { Printed } from './Printed.tsx'
import classes from './Cases.module.css'

/** What a case compared, in the form of its kind. */
export function CaseDetailsView({ details }: { details: CaseDetails }) {
  const t = useText()
  switch (details.type) {
    case 'values':
      return (
        <div className={classes.columns}>
          <Printed title={t('cases.call')} text={details.call} />
          <Printed title={t('cases.expected')} text={details.expected} />
          <Printed title={t('cases.actual')} text={details.actual ?? t('cases.noActual')} />
        </div>
      )
    case 'grid':
      return (
        <div className={classes.columns}>
          <div>
            <p className={classes.label}>{t('cases.actual')}</p>
            {details.actual ? <ResultGrid grid={details.actual} ariaLabel={t('cases.actual')} /> : t('cases.noActual')}
          </div>
          {details.expected && (
            <div>
              <p className={classes.label}>{t('cases.expected')}</p>
              <ResultGrid grid={details.expected} ariaLabel={t('cases.expected')} />
            </div>
          )}
        </div>
      )
    case 'http':
      return <HttpExchanges exchanges={details.exchanges} />
    case 'metric':
      return (
        <dl className={classes.metric}>
          <dt>{t('cases.metric')}</dt>
          <dd>{details.metric}</dd>
          <dt>{t('cases.starter')}</dt>
          <dd>{formatPoints(details.starter)}</dd>
          <dt>{t('cases.reference')}</dt>
          <dd>{formatPoints(details.reference)}</dd>
          <dt>{t('cases.measured')}</dt>
          <dd>{formatPoints(details.actual)}</dd>
        </dl>
      )
    case 'findings':
      return null // drawn on the code itself
  }
}
