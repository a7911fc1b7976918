import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Page } from '../../pieces/Page.tsx'
import { OpenReport } from './CandidateParts.tsx'
import { RequestList } from '../requests/RequestList.tsx'
import { InvitationFacts } from './InvitationFacts.tsx'
import { InvitationMenu } from './InvitationMenu.tsx'
import { invitationQuery } from './queries.ts'

const route = getRouteApi('/member/candidates/$invitationId')

/** One invitation: where it stands and what happened. */
export function InvitationPage() {
  const t = useText()
  const { invitationId } = route.useParams()
  const { data, error, refetch } = useQuery(invitationQuery(invitationId))
  if (!data)
    return (
      <Page title={t('invitation.title')}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={6} height="2rem" label={t('invitation.loading')} />}
      </Page>
    )
  const actions = (
    <>
      <OpenReport invitation={data} />
      <InvitationMenu invitation={data} />
    </>
  )
  return (
    <Page title={data.candidate.name} actions={actions}>
      <InvitationFacts invitation={data} />
      <RequestList invitationId={data.id} />
    </Page>
  )
}
