import { useNetwork } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import classes from './OfflineNotice.module.css'

/** Says so when the device has no connection. */
export function OfflineNotice() {
  const { t } = useTranslation()
  const { online } = useNetwork()
  return (
    <div role="status" className={online ? undefined : classes.notice}>
      {online ? '' : t('page.offline')}
    </div>
  )
}
