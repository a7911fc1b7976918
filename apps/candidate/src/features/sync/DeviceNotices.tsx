import { ProblemNotice } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { useKeepsOnDevice } from './SaveQueueProvider.tsx'

/** What this device cannot do for the candidate: keep her answers, or know the server's time. */
export function DeviceNotices({ isTimeOnlyAssumed }: { isTimeOnlyAssumed: boolean }) {
  const { t } = useTranslation()
  const keeps = useKeepsOnDevice()
  return (
    <>
      {!keeps && <ProblemNotice title={t('device.keepsNothing')} detail={t('device.keepsNothingDetail')} />}
      {isTimeOnlyAssumed && <ProblemNotice title={t('device.timeUnknown')} detail={t('device.timeUnknownDetail')} />}
    </>
  )
}
