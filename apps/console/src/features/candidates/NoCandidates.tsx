import { Button } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { EmptyState } from '../../pieces/EmptyState.tsx'
import { InviteButton } from '../invite/InviteButton.tsx'
import { useMay } from '../session/me.ts'

/** Says why the list is empty and what to do. */
export function NoCandidates({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useText()
  const mayInvite = useMay('invitations:manage')
  if (filtered)
    return (
      <EmptyState title={t('candidates.noneTitle')} detail={t('candidates.noneDetail')}>
        <Button variant="default" onClick={onClear}>
          {t('candidates.clear')}
        </Button>
      </EmptyState>
    )
  return (
    <EmptyState title={t('candidates.emptyTitle')} detail={t(mayInvite ? 'candidates.emptyDetail' : 'candidates.emptyDetailReader')}>
      <InviteButton />
    </EmptyState>
  )
}
