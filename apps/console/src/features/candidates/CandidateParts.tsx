import type { InvitationStatus, InvitationView } from '@assay/contracts'
import { Link } from '@tanstack/react-router'
import { formatInstant } from '../../format/instants.ts'
import { useText } from '../../i18n/index.ts'
import { Tag } from '../../pieces/Tag.tsx'
import { lastHappening, toneOfStatus } from './invitation-facts.ts'
import classes from './CandidateList.module.css'

type InvitationProps = { invitation: InvitationView }

/** The name, which leads to the report once there is one, and to the invitation before. */
export function CandidateName({ invitation: { id, attemptId, candidate } }: InvitationProps) {
  return (
    <div>
      {attemptId ? (
        <Link className={classes.name} data-row-link to="/attempts/$attemptId" params={{ attemptId }}>
          {candidate.name}
        </Link>
      ) : (
        <Link className={classes.name} data-row-link to="/candidates/$invitationId" params={{ invitationId: id }}>
          {candidate.name}
        </Link>
      )}
      <div className={classes.minor}>{candidate.email}</div>
    </div>
  )
}

export function Status({ status }: { status: InvitationStatus }) {
  const t = useText()
  return <Tag tone={toneOfStatus[status]}>{t(`status.${status}`)}</Tag>
}

export function When({ invitation }: InvitationProps) {
  const t = useText()
  const { what, at } = lastHappening(invitation)
  return <time dateTime={at}>{t(`happened.${what}`, { at: formatInstant(at) })}</time>
}

export function OpenReport({ invitation: { attemptId } }: InvitationProps) {
  const t = useText()
  if (!attemptId) return null
  return (
    <Link to="/attempts/$attemptId" params={{ attemptId }}>
      {t('candidates.openReport')}
    </Link>
  )
}
