import { Button, Group, NumberInput, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/index.ts'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { useRefreshInvitations } from './queries.ts'

const USUAL_MINUTES = 5
const MOST_MINUTES = 240

/** Gives somebody who is taking a test more time, with the reason. */
export function ExtendDialog({ attemptId, name, onClose }: { attemptId: string; name: string; onClose: () => void }) {
  const t = useText()
  const refresh = useRefreshInvitations()
  const [minutes, setMinutes] = useState(USUAL_MINUTES)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const extend = useMutation({
    mutationFn: () => api.extendAttempt(attemptId, { minutes, reason }),
    onSettled: refresh,
    onSuccess: () => {
      notifications.show({ message: t('invitation.extended', { name, count: minutes }) })
      onClose()
    },
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') extend.mutate()
  }
  return (
    <Dialog onClose={onClose} title={t('invitation.extendTitle', { name })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{t('invitation.extendDetail')}</Text>
          {extend.isError && <Failure error={extend.error} />}
          <NumberInput
            label={t('invitation.extendMinutes')}
            min={1}
            max={MOST_MINUTES}
            allowDecimal={false}
            clampBehavior="strict"
            value={minutes}
            onChange={(value) => setMinutes(Number(value) || 1)}
            data-autofocus
          />
          <Textarea
            label={t('invitation.extendReason')}
            description={t('invitation.extendReasonHelp')}
            error={isMissing && reason.trim() === '' && t('invitation.extendReasonMissing')}
            maxLength={500}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('invitation.extendCancel')}
            </Button>
            <Button type="submit" loading={extend.isPending}>
              {t('invitation.extendConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
