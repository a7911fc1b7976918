import { createContext, use } from 'react'

/** Opens the invitation dialog, for one test or for any; null for those who may not invite. */
export type Invite = (assessmentVersionId?: string) => void
export const InviteContext = createContext<Invite | null>(null)

export function useInvite(): Invite | null {
  return use(InviteContext)
}
