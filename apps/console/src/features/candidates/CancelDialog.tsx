import type { InvitationView } from '@assay/contracts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/index.ts'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { useRefreshInvitations } from './queries.ts'

/** Asks once more, then cancels. */
export function CancelDialog({ invitation, onClose }: { invitation: InvitationView; onClose: () => void }) {
  const t = useText()
  const refresh = useRefreshInvitations()
  const { name } = invitation.candidate
  const cancel = useMutation({
    mutationFn: () => api.cancelInvitation(invitation.id),
    onSettled: refresh,
    onSuccess: () => {
      notifications.show({ message: t('invitation.cancelled', { name }) })
      onClose()
    },
  })
  return (
    <Dialog onClose={onClose} title={t('invitation.cancelTitle', { name })}>
      <Stack>
        <Text>{t('invitation.cancelDetail')}</Text>
        {cancel.isError && <Failure error={cancel.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('invitation.cancelKeep')}
          </Button>
          <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('invitation.cancelConfirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
