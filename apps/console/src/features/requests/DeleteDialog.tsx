import type { InvitationView } from '@assay/contracts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/index.ts'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { useRefreshInvitations } from '../candidates/queries.ts'

/** Asks once more, then deletes the person with everything. */
export function DeleteDialog({ invitation, onClose }: { invitation: InvitationView; onClose: () => void }) {
  const t = useText()
  const refresh = useRefreshInvitations()
  const navigate = useNavigate()
  const { name } = invitation.candidate
  const remove = useMutation({
    mutationFn: () => api.deleteCandidate(invitation.id),
    onSuccess: async () => {
      notifications.show({ message: t('requests.deleted', { name }) })
      onClose()
      await navigate({ to: '/candidates' })
      await refresh()
    },
  })
  return (
    <Dialog onClose={onClose} title={t('requests.deleteTitle', { name })}>
      <Stack>
        <Text>{t('requests.deleteDetail')}</Text>
        {remove.isError && <Failure error={remove.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('requests.deleteKeep')}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('requests.deleteConfirm')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
