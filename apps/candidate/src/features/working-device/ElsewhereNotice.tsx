import { PendingButton } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../components/PageHeading.tsx'
import classes from './ElsewhereNotice.module.css'
import type { WorkingDevice } from './useWorkingDevice.ts'

/** Stands where the work was while the candidate works elsewhere. */
export function ElsewhereNotice({ workHere, isPending }: WorkingDevice) {
  const { t } = useTranslation()
  return (
    <main className={classes.notice}>
      <PageHeading>{t('elsewhere.heading')}</PageHeading>
      <p>{t('elsewhere.detail')}</p>
      <PendingButton size="lg" onClick={workHere} isPending={isPending}>
        {t('elsewhere.continue')}
      </PendingButton>
    </main>
  )
}
