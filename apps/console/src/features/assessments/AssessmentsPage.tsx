import { useQuery } from '@tanstack/react-query'
import { useText } from '../../i18n/index.ts'
import { EmptyState } from '../../pieces/EmptyState.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Page } from '../../pieces/Page.tsx'
import { AssessmentCards } from './AssessmentCards.tsx'
import { assessmentsQuery } from './queries.ts'

export function AssessmentsPage() {
  const t = useText()
  const { data, error, refetch } = useQuery(assessmentsQuery)
  return (
    <Page title={t('assessments.title')}>
      {data ? (
        data.assessments.length > 0 ? (
          <AssessmentCards assessments={data.assessments} />
        ) : (
          <EmptyState title={t('assessments.emptyTitle')} detail={t('assessments.emptyDetail')} />
        )
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines lines={4} height="9rem" label={t('assessments.loading')} />
      )}
    </Page>
  )
}
