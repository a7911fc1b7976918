import type { AttemptView } from '@assay/contracts'
import { PendingButton, preloadCodeEditor } from '@assay/ui'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { HelpMenu } from '../../components/HelpMenu.tsx'
import { PageFrame } from '../../components/PageFrame.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { authored } from '../../i18n/authored.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import { useAttemptActions } from '../attempt/useAttempt.ts'
import { loadWorks } from '../item/load-works.ts'
import { loadSectionPage } from '../section/load-section-page.ts'
import { LateNotice } from './LateNotice.tsx'
import { PauseLeft } from './PauseLeft.tsx'
import { SectionSteps } from './SectionSteps.tsx'

/** What is done, what comes next and until when; the next section starts only at the candidate's word. */
export function BetweenSectionsPage({ attempt }: { attempt: AttemptView }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { startSection } = useAttemptActions()
  const next = attempt.sections.find((section) => section.state === 'upcoming')
  const done = attempt.sections.filter((section) => section.state === 'closed').length
  useEffect(preloadWork, [])
  if (!next) return null

  return (
    <PageFrame title={attempt.assessment.title} help={<HelpMenu isOver={false} />}>
      <PageHeading key={done}>
        {done === 0 ? t('pause.readyHeading') : t('pause.nextHeading', { done, count: attempt.sections.length })}
      </PageHeading>
      <LateNotice late={attempt.lateAnswers} />
      <SectionSteps sections={attempt.sections} next={next.position} />
      <h2>
        <bdi lang={authored.lang}>{next.title}</bdi>
      </h2>
      <p>
        {t('pause.about', {
          duration: format.duration(next.allowedMs),
          questions: t('pause.questions', { count: next.questionCount }),
        })}
      </p>
      {startSection.error && <RequestProblem error={startSection.error} />}
      <PendingButton size="lg" isPending={startSection.isPending} onClick={() => startSection.mutate(next.position)}>
        {t('pause.start')}
      </PendingButton>
      <PauseLeft attempt={attempt} />
    </PageFrame>
  )
}

/** Failures are met where the parts are needed. */
function preloadWork() {
  void Promise.allSettled([loadSectionPage(), loadWorks(), preloadCodeEditor()])
}
