import type { RunDetails } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import classes from './Exchanges.module.css'
import { messageText } from './message-text.ts'

type Exchange = Extract<RunDetails, { type: 'http' }>['exchanges'][number]

/** Requests in their order, each with its response and what of it was not as expected. */
export function Exchanges({ exchanges }: { exchanges: Exchange[] }) {
  return (
    <ol className={classes.exchanges}>
      {exchanges.map((exchange, index) => (
        <li key={index}>
          <OneExchange exchange={exchange} />
        </li>
      ))}
    </ol>
  )
}

export function OneExchange({ exchange: { request, response, failures, ms } }: { exchange: Exchange }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <div className={classes.pair}>
        <Message name={t('run.request')} text={messageText(`${request.method} ${request.path}`, request.headers, request.body)} />
        <Message
          name={ms === null ? t('run.response') : `${t('run.response')} · ${format.milliseconds(ms)}`}
          text={response ? messageText(String(response.status), response.headers, response.body) : t('run.noResponse')}
        />
      </div>
      {failures.length > 0 && (
        <div className={classes.failures}>
          <strong>{t('run.unmet')}</strong>
          <ul>
            {failures.map((failure) => (
              <li key={failure}>{failure}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Message({ name, text }: { name: string; text: string }) {
  return (
    <div className={classes.message}>
      <span className={classes.name}>{name}</span>
      <pre tabIndex={0}>{text}</pre>
    </div>
  )
}
