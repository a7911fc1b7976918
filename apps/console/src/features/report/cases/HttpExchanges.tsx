import type { CaseDetails } from '@assay/contracts'
import { useText } from '../../../i18n/index.ts'
import { Printed } from './Printed.tsx'
import { requestText, responseText } from './http-text.ts'
import classes from './Cases.module.css'

type Exchanges = Extract<CaseDetails, { type: 'http' }>['exchanges']

/** Each request, what came back, and what was wrong with it. */
export function HttpExchanges({ exchanges }: { exchanges: Exchanges }) {
  const t = useText()
  return (
    <ol className={classes.exchanges}>
      {exchanges.map(({ request, response, failures }, index) => (
        <li key={index}>
          <div className={classes.columns}>
            <Printed title={t('cases.request')} text={requestText(request)} />
            <Printed title={t('cases.response')} text={response ? responseText(response) : t('cases.noResponse')} />
          </div>
          {failures.length > 0 && (
            <ul className={classes.failures} aria-label={t('cases.failures')}>
              {failures.map((failure, position) => (
                <li key={position}>{failure}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
