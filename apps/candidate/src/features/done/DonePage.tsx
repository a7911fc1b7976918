import type { AttemptView } from '@assay/contracts'
import { once, useLoaded } from '@assay/ui'
import { useTranslation } from 'react-i18next'
import { HelpMenu } from '../../components/HelpMenu.tsx'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { useFormat } from '../../i18n/useFormat.ts'
import { LateNotice } from '../pause/LateNotice.tsx'

const loadAfterwards = once(() => import('./Afterwards.tsx'))

/** The end: what happens next, and what one may still read, say and take back. */
export function DonePage({ attempt }: { attempt: AttemptView }) {
  const afterwards = useLoaded(loadAfterwards)
  return (
    <PageFrame title={attempt.assessment.title} help={<HelpMenu isOver />}>
      {attempt.withdrawnAt === null ? <HandedIn attempt={attempt} /> : <Withdrawn organization={attempt.assessment.organization} />}
      {afterwards.state === 'ready' && <afterwards.value.Afterwards attempt={attempt} />}
    </PageFrame>
  )
}

function HandedIn({ attempt: { candidate, assessment, finishedAt, lateAnswers } }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <>
      <PageHeading>{t('done.heading')}</PageHeading>
      <LateNotice late={lateAnswers} />
      <p>{t('done.thanks', { name: candidate.name })}</p>
      <p>{t('done.next', { organization: assessment.organization, email: candidate.email })}</p>
      {finishedAt && <p>{t('done.finishedAt', { time: format.dateAndTime(finishedAt) })}</p>}
    </>
  )
}

function Withdrawn({ organization }: { organization: string }) {
  const { t } = useTranslation()
  return (
    <>
      <PageHeading>{t('rights.withdrawnHeading')}</PageHeading>
      <p>{t('rights.withdrawnDetail', { organization })}</p>
    </>
  )
}
