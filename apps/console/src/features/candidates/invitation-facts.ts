import type { InvitationStatus, InvitationView } from '@assay/contracts'
import type { Tone } from '../../pieces/Tag.tsx'

/** Only what is lost is red; what waits for the reader is amber; what is done is green or plain. */
export const toneOfStatus: Record<InvitationStatus, Tone> = {
  invited: 'neutral',
  opened: 'neutral',
  'in-progress': 'accent',
  grading: 'accent',
  'needs-review': 'partial',
  graded: 'good',
  expired: 'neutral',
  cancelled: 'neutral',
  withdrawn: 'neutral',
}

type Happening = { what: 'invited' | 'opened' | 'started' | 'finished' | 'expired'; at: string }

/** The last thing that happened to an invitation. */
export function lastHappening(invitation: InvitationView): Happening {
  const { finishedAt, startedAt, openedAt, expiresAt, createdAt, status } = invitation
  if (finishedAt) return { what: 'finished', at: finishedAt }
  if (startedAt) return { what: 'started', at: startedAt }
  if (status === 'expired') return { what: 'expired', at: expiresAt }
  if (openedAt) return { what: 'opened', at: openedAt }
  return { what: 'invited', at: createdAt }
}

/** Whether the candidate can still use a link: until the test is handed in, cancelled, or expired unstarted. */
export function isOpen({ status }: Pick<InvitationView, 'status'>): boolean {
  return isUnstarted({ status }) || status === 'in-progress'
}

/** Whether the test can still be taken back: what has started goes on. */
export function isUnstarted({ status }: Pick<InvitationView, 'status'>): boolean {
  return status === 'invited' || status === 'opened'
}
