import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { NotFound } from '../../pieces/NotFound.tsx'
import { Page } from '../../pieces/Page.tsx'
import { InviteButton } from '../invite/InviteButton.tsx'
import { AssessmentSections } from './AssessmentSections.tsx'
import { AssessmentTags } from './AssessmentTags.tsx'
import { assessmentsQuery } from './queries.ts'

const route = getRouteApi('/member/assessments/$assessmentId')

/** One test with its sections and questions. */
export function AssessmentPage() {
  const t = useText()
  const { assessmentId } = route.useParams()
  const { data, error, refetch } = useQuery(assessmentsQuery)
  const assessment = data?.assessments.find(({ id }) => id === assessmentId)
  if (!data)
    return (
      <Page title={t('assessments.title')}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={6} height="3rem" label={t('assessments.loading')} />}
      </Page>
    )
  if (!assessment) return <NotFound />
  return (
    <Page title={assessment.title} actions={<InviteButton assessmentVersionId={assessment.versionId} />}>
      <AssessmentTags assessment={assessment} />
      <AssessmentSections sections={assessment.sections} />
      <Link to="/assessments">{t('assessments.back')}</Link>
    </Page>
  )
}
