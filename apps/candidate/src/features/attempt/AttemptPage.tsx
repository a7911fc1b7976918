import { ApiProblem } from '@assay/api-client'
import { ProblemNotice } from '@assay/ui'
import type { AttemptView } from '@assay/contracts'
import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PageFrame } from '../../components/PageFrame.tsx'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import { useLoaded } from '@assay/ui'
import { ClockNotice } from '../clock/ClockNotice.tsx'
import { useLiveAttempt } from '../clock/useLiveAttempt.ts'
import { DonePage } from '../done/DonePage.tsx'
import { IntroPage } from '../intro/IntroPage.tsx'
import { LinkProblemPage } from '../link-problem/LinkProblemPage.tsx'
import { BetweenSectionsPage } from '../pause/BetweenSectionsPage.tsx'
import { OtherTabPage } from '../sync/OtherTabPage.tsx'
import { loadSectionPage } from '../section/load-section-page.ts'
import { useWriting } from '../sync/useWriting.ts'
import { useWorkingDevice, type WorkingDevice } from '../working-device/useWorkingDevice.ts'
import { useAttempt } from './useAttempt.ts'
import { usePrefetchedQuestion } from './usePrefetchedQuestion.ts'
import { useSectionEnd } from './useSectionEnd.ts'

/** Asks for the attempt and shows the page of its state. */
export function AttemptPage() {
  const { data: attempt, error, refetch } = useAttempt()
  const { t } = useTranslation()
  if (error instanceof ApiProblem && error.code === 'attempt_sign_in_required') return <LinkProblemPage code={error.code} />
  if (attempt) return <PageOf key={attempt.attemptId} attempt={attempt} />
  return (
    <PageFrame title={t('page.loading')}>
      <VisuallyHidden component="h1">{t(error ? 'page.unreachable' : 'page.loading')}</VisuallyHidden>
      {error ? <RequestProblem error={error} onRetry={() => void refetch()} /> : <LoadingPage />}
    </PageFrame>
  )
}

function PageOf({ attempt }: { attempt: AttemptView }) {
  useLiveAttempt(attempt)
  return (
    <>
      <PageOfState attempt={attempt} />
      <ClockNotice attempt={attempt} />
    </>
  )
}

function PageOfState({ attempt }: { attempt: AttemptView }) {
  const { role, takeOver } = useWriting(attempt)
  const workingDevice = useWorkingDevice(attempt)
  useSectionEnd(attempt)
  if (attempt.state === 'not-started') return <IntroPage attempt={attempt} />
  if (attempt.state === 'between-sections') return <BetweenSectionsPage attempt={attempt} />
  if (attempt.state === 'finished') return <DonePage attempt={attempt} />
  if (role === 'watches') return <OtherTabPage title={attempt.assessment.title} onTakeOver={takeOver} />
  return <LoadedSectionPage attempt={attempt} isReady={role === 'writes'} workingDevice={workingDevice} />
}

/** `isReady` once the answers that this device has are there. */
function LoadedSectionPage({ attempt, isReady, workingDevice }: { attempt: AttemptView; isReady: boolean; workingDevice: WorkingDevice }) {
  const { t } = useTranslation()
  const page = useLoaded(loadSectionPage)
  usePrefetchedQuestion(attempt)
  if (page.state === 'ready' && isReady) return <page.value.SectionPage attempt={attempt} workingDevice={workingDevice} />
  return (
    <PageFrame title={attempt.assessment.title}>
      <VisuallyHidden component="h1">{attempt.assessment.title}</VisuallyHidden>
      {page.state === 'failed' ? (
        <ProblemNotice title={t('page.broken')} detail={t('page.brokenDetail')} onRetry={() => location.reload()} />
      ) : (
        <LoadingPage />
      )}
    </PageFrame>
  )
}

function LoadingPage() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('page.loading')}>
      <Skeleton height={32} width="70%" mb="md" />
      <Skeleton height={16} mb="xs" />
      <Skeleton height={16} width="85%" mb="xl" />
      <Skeleton height={160} />
    </div>
  )
}
