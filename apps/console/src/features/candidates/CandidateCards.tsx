import type { InvitationView } from '@assay/contracts'
import { useText } from '../../i18n/index.ts'
import { CandidateName, OpenReport, Status, When } from './CandidateParts.tsx'
import { OpenRequests } from '../requests/OpenRequests.tsx'
import { InvitationMenu } from './InvitationMenu.tsx'
import { ScoreAgainstThreshold } from './ScoreAgainstThreshold.tsx'
import classes from './CandidateList.module.css'

export function CandidateCards({ invitations }: { invitations: InvitationView[] }) {
  const t = useText()
  return (
    <ul className={classes.cards} aria-label={t('candidates.list')}>
      {invitations.map((invitation) => (
        <li key={invitation.id} className={classes.card} data-row>
          <div className={classes.cardHead}>
            <CandidateName invitation={invitation} />
            <InvitationMenu invitation={invitation} />
          </div>
          <div className={classes.cardLine}>
            <span>{t('report.assessment', invitation.assessment)}</span>
            <Status status={invitation.status} />
            <OpenRequests {...invitation} />
          </div>
          <div className={classes.cardLine}>
            <When invitation={invitation} />
            {invitation.percent !== null && <ScoreAgainstThreshold {...invitation} />}
          </div>
          <OpenReport invitation={invitation} />
        </li>
      ))}
    </ul>
  )
}
