import { ApiProblem } from '@assay/api-client'
import { ProblemNotice } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { useProblemWords } from '../i18n/useProblemWords.ts'
import { PreviewOnly } from './preview-only.ts'

/** What went wrong with a request, by the code of the server's answer or as a lost connection. */
export function RequestProblem({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  if (error instanceof ApiProblem) {
    const { instance } = error.problem
    const { title, detail } = wordsOf(error)
    return <ProblemNotice title={title} detail={detail} reference={error.status >= 500 ? instance : undefined} onRetry={onRetry} />
  }
  if (error instanceof PreviewOnly) return <ProblemNotice title={t('preview.noRun')} detail={t('preview.noRunDetail')} />
  return <ProblemNotice title={t('page.unreachable')} detail={t('page.unreachableDetail')} onRetry={onRetry} />
}
