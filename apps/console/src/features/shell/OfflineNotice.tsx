import { useNetwork } from '@mantine/hooks'
import { useText } from '../../i18n/index.ts'
import classes from './OfflineNotice.module.css'

export function OfflineNotice() {
  const t = useText()
  const { online } = useNetwork()
  return (
    <div role="status" className={classes.notice} hidden={online}>
      {!online && t('offline')}
    </div>
  )
}
