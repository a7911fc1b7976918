import type { InvitationLink } from '@assay/contracts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { LinkField } from './LinkField.tsx'

type CreatedLinkProps = { created: InvitationLink; onAnother: () => void; onDone: () => void }

export function CreatedLink({ created, onAnother, onDone }: CreatedLinkProps) {
  const t = useText()
  return (
    <Stack>
      <Text>{t('invite.send', { email: created.invitation.candidate.email })}</Text>
      <LinkField link={created.link} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onAnother}>
          {t('invite.another')}
        </Button>
        <Button onClick={onDone}>{t('link.done')}</Button>
      </Group>
    </Stack>
  )
}
