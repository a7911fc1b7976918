import type { InvitationView } from '@assay/contracts'
import { useText } from '../../i18n/index.ts'
import { CandidateName, OpenReport, Status, When } from './CandidateParts.tsx'
import { InvitationMenu } from './InvitationMenu.tsx'
import { ScoreAgainstThreshold } from './ScoreAgainstThreshold.tsx'
import classes from './CandidateList.module.css'

export function CandidateCards({ invitations }: { invitations: InvitationView[] }) {
  const t = useText()
  return (
    <ul className={classes.cards} aria-label={t('candidates.list')}>
      {invitations.map((invitation) => (
        <li key={invitation.id} className={classes.card} data-row>
          <CandidateName invitation={invitation} />
          <div className={classes.cardLine}>
            <span>{invitation.assessment.title}</span>
            <Status status={invitation.status} />
          </div>
          <div className={classes.cardLine}>
            <span className={classes.minor}>
              <When invitation={invitation} />
            </span>
            {invitation.percent !== null && <ScoreAgainstThreshold {...invitation} />}
          </div>
          <div className={classes.end}>
            <OpenReport invitation={invitation} />
            <InvitationMenu invitation={invitation} />
          </div>
        </li>
      ))}
    </ul>
  )
}
