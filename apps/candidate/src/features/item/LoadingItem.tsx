import { Skeleton } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function LoadingItem() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('item.loading')}>
      <Skeleton height={28} width="60%" mb="md" />
      <Skeleton height={14} mb="xs" />
      <Skeleton height={14} mb="xs" />
      <Skeleton height={14} width="80%" mb="lg" />
      <Skeleton height={200} />
    </div>
  )
}
