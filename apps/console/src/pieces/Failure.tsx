import { ProblemNotice } from '@assay/ui'
import { isRefusal } from '../data/query-client.ts'
import { useText } from '../i18n/index.ts'
import { errorWords } from './error-words.ts'

/** Says what went wrong and, where that can help, offers to try again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText()
  return <ProblemNotice {...errorWords(error, t)} {...(onRetry && !isRefusal(error) && { onRetry })} />
}
