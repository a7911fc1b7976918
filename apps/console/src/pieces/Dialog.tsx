import { Modal, type ModalProps } from '@mantine/core'
import { useText } from '../i18n/index.ts'

/** A dialog that is there as long as it is drawn. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  const t = useText()
  return <Modal {...props} opened closeButtonProps={{ 'aria-label': t('nav.closeDialog') }} />
}
