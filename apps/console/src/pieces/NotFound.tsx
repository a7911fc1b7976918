import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/index.ts'
import { EmptyState } from './EmptyState.tsx'
import { Page } from './Page.tsx'

export function NotFound() {
  const t = useText()
  return (
    <Page title={t('notFound.title')}>
      <EmptyState detail={t('notFound.detail')}>
        <Link to="/candidates">{t('notFound.back')}</Link>
      </EmptyState>
    </Page>
  )
}
