import type { InvitationView } from '@assay/contracts'
import { VisuallyHidden } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { CandidateName, OpenReport, Status, When } from './CandidateParts.tsx'
import { OpenRequests } from '../requests/OpenRequests.tsx'
import { InvitationMenu } from './InvitationMenu.tsx'
import { ScoreAgainstThreshold } from './ScoreAgainstThreshold.tsx'
import classes from './CandidateList.module.css'

export function CandidateTable({ invitations }: { invitations: InvitationView[] }) {
  const t = useText()
  return (
    <div className={classes.frame}>
      <table className={classes.table} aria-label={t('candidates.list')}>
        <thead>
          <tr>
            <th scope="col">{t('candidates.candidate')}</th>
            <th scope="col">{t('candidates.assessment')}</th>
            <th scope="col">{t('candidates.status')}</th>
            <th scope="col">{t('candidates.score')}</th>
            <th scope="col">{t('candidates.when')}</th>
            <th scope="col">
              <VisuallyHidden>{t('candidates.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <tr key={invitation.id} data-row>
              <th scope="row">
                <CandidateName invitation={invitation} />
              </th>
              <td>{t('report.assessment', invitation.assessment)}</td>
              <td>
                <Status status={invitation.status} /> <OpenRequests {...invitation} />
              </td>
              <td>
                <ScoreAgainstThreshold {...invitation} />
              </td>
              <td>
                <When invitation={invitation} />
              </td>
              <td>
                <div className={classes.end}>
                  <OpenReport invitation={invitation} />
                  <InvitationMenu invitation={invitation} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
