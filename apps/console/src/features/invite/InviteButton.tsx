import { Button } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { useInvite } from './invite-context.ts'

type InviteButtonProps = { assessmentVersionId?: string; title?: string }

/**
 * Opens the invitation dialog, for one test if named; not drawn for those who may not invite. Where there are several,
 * the test's title tells one from the other.
 */
export function InviteButton({ assessmentVersionId, title }: InviteButtonProps) {
  const t = useText()
  const invite = useInvite()
  if (!invite) return null
  return (
    <Button
      variant={title ? 'default' : 'filled'}
      aria-label={title && t('invite.openFor', { title })}
      onClick={() => invite(assessmentVersionId)}
    >
      {t('invite.open')}
    </Button>
  )
}
