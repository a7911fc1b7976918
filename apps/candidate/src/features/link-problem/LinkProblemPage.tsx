import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'

const reasons = {
  link_unknown: 'unknown',
  link_expired: 'expired',
  link_cancelled: 'cancelled',
  attempt_sign_in_required: 'session',
} as const

const isReason = (code: string): code is keyof typeof reasons => code in reasons

/** Why the test does not open, and what to do. `code` is from the catalogue of errors. */
export function LinkProblemPage({ code }: { code: string }) {
  const { t } = useTranslation()
  const reason = reasons[isReason(code) ? code : 'link_unknown']
  return (
    <PageFrame title={t('link.heading')}>
      <PageHeading>{t(`link.${reason}`)}</PageHeading>
      <p>{t(`link.${reason}Detail`)}</p>
    </PageFrame>
  )
}
