import type { InvitationView } from '@assay/contracts'
import { Skeleton, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/index.ts'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { LinkField } from '../invite/LinkField.tsx'

/** Makes a further link as soon as it opens, and shows it once. */
export function NewLinkDialog({ invitation, onClose }: { invitation: InvitationView; onClose: () => void }) {
  const t = useText()
  const { mutate, data, error, isError } = useMutation({
    mutationKey: ['link', invitation.id],
    mutationFn: () => api.createLink(invitation.id),
  })
  useEffect(() => mutate(), [mutate])
  return (
    <Dialog onClose={onClose} title={t('invitation.newLinkTitle', { name: invitation.candidate.name })}>
      <Stack>
        {isError && <Failure error={error} onRetry={() => mutate()} />}
        {data && <LinkField link={data.link} />}
        {!data && !isError && <Skeleton height="4rem" />}
        <Text c="dimmed">{t('invitation.newLinkDetail')}</Text>
      </Stack>
    </Dialog>
  )
}
