import { Button } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { EmptyState } from '../../pieces/EmptyState.tsx'
import { InviteButton } from '../invite/InviteButton.tsx'
import { useMay } from '../session/me.ts'

/** Nobody was invited yet: says how it begins. */
export function NoCandidates() {
  const t = useText()
  const mayInvite = useMay('invitations:manage')
  return (
    <EmptyState title={t('candidates.emptyTitle')} detail={t(mayInvite ? 'candidates.emptyDetail' : 'candidates.emptyDetailReader')}>
      <InviteButton />
    </EmptyState>
  )
}

/** The filters leave nobody. */
export function NoMatch({ onClear }: { onClear: () => void }) {
  const t = useText()
  return (
    <EmptyState title={t('candidates.noneTitle')} detail={t('candidates.noneDetail')}>
      <Button variant="default" onClick={onClear}>
        {t('candidates.clear')}
      </Button>
    </EmptyState>
  )
}
