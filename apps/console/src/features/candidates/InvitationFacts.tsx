import type { InvitationView } from '@assay/contracts'
import { formatInstant } from '../../format/instants.ts'
import { useText } from '../../i18n/index.ts'
import { Status } from './CandidateParts.tsx'
import { ScoreAgainstThreshold } from './ScoreAgainstThreshold.tsx'
import classes from './InvitationFacts.module.css'

export function InvitationFacts({ invitation }: { invitation: InvitationView }) {
  const t = useText()
  const moment = (at: string | null) => (at ? <time dateTime={at}>{formatInstant(at)}</time> : t('invitation.notYet'))
  const { candidate, assessment, extraTimePercent } = invitation
  const facts = [
    [t('invite.email'), candidate.email],
    [t('candidates.assessment'), t('report.assessment', assessment)],
    [t('candidates.status'), <Status key="status" status={invitation.status} />],
    [t('candidates.score'), <ScoreAgainstThreshold key="score" {...invitation} />],
    [t('invitation.created'), moment(invitation.createdAt)],
    [t('invitation.opened'), moment(invitation.openedAt)],
    [t('invitation.started'), moment(invitation.startedAt)],
    [t('invitation.finished'), moment(invitation.finishedAt)],
    [t('invitation.validUntil'), moment(invitation.expiresAt)],
  ] as const
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {extraTimePercent !== null && (
        <div className={classes.fact}>
          <dt>{t('invitation.extraTime')}</dt>
          <dd>{extraTimePercent === 0 ? t('invitation.extraTimeNone') : t('score.percent', { percent: extraTimePercent })}</dd>
        </div>
      )}
    </dl>
  )
}
