import type { AttemptView } from '@assay/contracts'
import { ProblemNotice } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import { useUnsentCount } from '../sync/SaveQueueProvider.tsx'
import classes from './LateNotice.module.css'

/** Says plainly which answers came after their time and do not count, and what has not reached the server at all yet. */
export function LateNotice({ late }: { late: AttemptView['lateAnswers'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const unsent = useUnsentCount()
  return (
    <>
      {unsent > 0 && <ProblemNotice title={t('late.pendingTitle')} detail={t('late.pending', { count: unsent })} />}
      {late.length > 0 && (
        <ProblemNotice title={t('late.title')} detail={t('late.detail')}>
          <ul className={classes.answers}>
            {late.map(({ itemId, title, section, receivedAt }) => (
              <li key={itemId}>{t('late.answer', { title, section, time: format.time(receivedAt) })}</li>
            ))}
          </ul>
        </ProblemNotice>
      )}
    </>
  )
}
