import { Button } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { useInvite } from './invite-context.ts'

/** Opens the invitation dialog, for one test if named; not drawn for those who may not invite. */
export function InviteButton({ assessmentVersionId }: { assessmentVersionId?: string }) {
  const t = useText()
  const invite = useInvite()
  return invite && <Button onClick={() => invite(assessmentVersionId)}>{t('invite.open')}</Button>
}
