import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import classes from './HelpBox.module.css'
import { useRequests } from './useRequests.ts'

/** What was asked for, and whether somebody has seen to it. */
export function SentRequests() {
  const { t } = useTranslation()
  const format = useFormat()
  const { data } = useRequests()
  return (
    <div role="status">
      {data && data.requests.length > 0 && (
        <ul className={classes.requests} aria-label={t('help.sent')}>
          {data.requests.map(({ id, kind, text, createdAt, doneAt }) => (
            <li key={id}>
              <strong>{t(`help.kinds.${kind}`)}</strong> {text}
              <span className={classes.hint}>
                {doneAt ? t('help.done', { time: format.dateAndTime(doneAt) }) : t('help.reached', { time: format.dateAndTime(createdAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
