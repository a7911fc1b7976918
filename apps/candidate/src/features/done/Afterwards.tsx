import type { AttemptView } from '@assay/contracts'
import { SentRequests } from '../help/SentRequests.tsx'
import { FeedbackReport } from './FeedbackReport.tsx'
import { Rights } from './Rights.tsx'
import { RateTest } from './RateTest.tsx'

/** What is left to do once the test is handed in. */
export function Afterwards({ attempt }: { attempt: AttemptView }) {
  const isWithdrawn = attempt.withdrawnAt !== null
  return (
    <>
      {!isWithdrawn && <FeedbackReport organization={attempt.assessment.organization} />}
      {!isWithdrawn && <RateTest />}
      <Rights attempt={attempt} />
      <SentRequests />
    </>
  )
}
