import type { AttemptView } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { useFormat } from '../../i18n/useFormat.ts'
import { LateNotice } from '../pause/LateNotice.tsx'

/** The end: nothing more to do. */
export function DonePage({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { candidate, assessment, finishedAt } = attempt
  return (
    <PageFrame title={assessment.title}>
      <PageHeading>{t('done.heading')}</PageHeading>
      <LateNotice late={attempt.lateAnswers} />
      <p>{t('done.thanks', { name: candidate.name })}</p>
      <p>{t('done.next', { organization: assessment.organization, email: candidate.email })}</p>
      {finishedAt && <p>{t('done.finishedAt', { time: format.dateAndTime(finishedAt) })}</p>}
    </PageFrame>
  )
}
