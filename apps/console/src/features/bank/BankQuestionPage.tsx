import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ApiProblem } from '@assay/api-client'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { NotFound } from '../../pieces/NotFound.tsx'
import { Page } from '../../pieces/Page.tsx'
import { AuthoredAnswers } from './AuthoredAnswers.tsx'
import { PreviewFrame } from './PreviewFrame.tsx'
import { QuestionFacts } from './QuestionFacts.tsx'
import { bankQuestionQuery } from './queries.ts'

const route = getRouteApi('/member/bank/$slug')

/** One question: what it is, as a candidate sees it, and what its author holds of answers. */
export function BankQuestionPage() {
  const t = useText()
  const { slug } = route.useParams()
  const { data, error, refetch } = useQuery(bankQuestionQuery(slug))
  if (error instanceof ApiProblem && error.code === 'not_found') return <NotFound />
  if (!data)
    return (
      <Page title={t('bank.title')}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={6} height="3rem" label={t('bank.loadingOne')} />}
      </Page>
    )
  return (
    <Page title={data.title}>
      <QuestionFacts question={data} />
      <PreviewFrame slug={data.slug} title={data.title} />
      <AuthoredAnswers key={data.slug} question={data} />
      <Link to="/bank">{t('bank.back')}</Link>
    </Page>
  )
}
