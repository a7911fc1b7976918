import type { AttemptView } from '@assay/contracts'
import { ProblemNotice } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat.ts'
import { useGivenUpCount, useUnsentCount } from '../sync/SaveQueueProvider.tsx'
import classes from './LateNotice.module.css'

/** Says plainly which answers came after their time and do not count, and what the server has not or not yet. */
export function LateNotice({ late }: { late: AttemptView['lateAnswers'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const unsent = useUnsentCount()
  const givenUp = useGivenUpCount()
  return (
    <>
      {unsent > 0 && <ProblemNotice title={t('late.pendingTitle')} detail={t('late.pending', { count: unsent })} />}
      {givenUp > 0 && <ProblemNotice title={t('late.notKeptTitle')} detail={t('late.notKept', { count: givenUp })} />}
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
