import { useState, type ReactNode } from 'react'
import { useKey } from '../../keyboard/useKey.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { InviteContext, type Invite } from './invite-context.ts'

/** The one invitation dialog, opened from anywhere below, also with `c`. */
export function InviteProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const [opened, setOpened] = useState<{ assessmentVersionId: string } | null>(null)
  const invite: Invite = (assessmentVersionId = '') => enabled && setOpened({ assessmentVersionId })
  useKey('c', invite)
  return (
    <InviteContext value={enabled ? invite : null}>
      {children}
      {opened && <InviteDialog {...opened} onClose={() => setOpened(null)} />}
    </InviteContext>
  )
}
