import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from './Failure.tsx'
import { Page } from './Page.tsx'
import { useText } from '../i18n/index.ts'

/** Stands in for a page that could not be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const t = useText()
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t('app.name')}>
      <Failure error={error} onRetry={retry} />
    </Page>
  )
}
