import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Page } from '../../pieces/Page.tsx'
import { reportQuery } from './queries.ts'
import { ReportView } from './ReportView.tsx'

const route = getRouteApi('/member/attempts/$attemptId')

/** What a hiring manager decides by. The open question is in the address bar. */
export function ReportPage() {
  const t = useText()
  const { attemptId } = route.useParams()
  const { question } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(reportQuery(attemptId))
  if (data)
    return (
      <ReportView
        report={data}
        question={question}
        onQuestion={(number) => void navigate({ search: number === undefined ? {} : { question: number }, replace: true, resetScroll: false })}
      />
    )
  return (
    <Page title={t('report.title')}>
      {error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={8} height="3.5rem" label={t('report.loading')} />}
    </Page>
  )
}
