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
    <div className={classes.person}>
      {attemptId ? (
        <Link className={classes.name} title={candidate.name} data-row-link to="/attempts/$attemptId" params={{ attemptId }}>
          {candidate.name}
        </Link>
      ) : (
        <Link className={classes.name} title={candidate.name} data-row-link to="/candidates/$invitationId" params={{ invitationId: id }}>
          {candidate.name}
        </Link>
      )}
      <div className={classes.email} title={candidate.email}>
        {candidate.email}
      </div>
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
  return (
    <span className={classes.when}>
      {t(`happened.${what}`)} <time dateTime={at}>{formatInstant(at)}</time>
    </span>
  )
}

export function OpenReport({ invitation: { attemptId } }: InvitationProps) {
  const t = useText()
  if (!attemptId) return null
  return (
    <Link className={classes.report} to="/attempts/$attemptId" params={{ attemptId }}>
      {t('candidates.openReport')}
    </Link>
  )
}
