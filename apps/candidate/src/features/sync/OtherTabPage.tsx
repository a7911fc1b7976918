import { PendingButton } from '@assay/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'

/** Another tab of this browser writes: two that write would only be in each other's way. */
export function OtherTabPage({ title, onTakeOver }: { title: string; onTakeOver: () => void }) {
  const { t } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  return (
    <PageFrame title={title}>
      <PageHeading>{t('otherTab.heading')}</PageHeading>
      <p>{t('otherTab.detail')}</p>
      <PendingButton
        size="lg"
        isPending={isAsking}
        onClick={() => {
          setAsking(true)
          onTakeOver()
        }}
      >
        {t('otherTab.takeOver')}
      </PendingButton>
    </PageFrame>
  )
}
