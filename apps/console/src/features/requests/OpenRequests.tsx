import { Link } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'

/** How many requests wait, leading to them; nothing where none does. */
export function OpenRequests({ id, openRequests }: { id: string; openRequests: number }) {
  const t = useText()
  if (openRequests === 0) return null
  return (
    <Link to="/candidates/$invitationId" params={{ invitationId: id }}>
      <Tag tone="partial">{t('requests.open', { count: openRequests })}</Tag>
    </Link>
  )
}
