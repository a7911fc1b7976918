import { invitationStatuses, type InvitationStatus } from '@assay/contracts'
import { toText } from './to-text.ts'

export type CandidatesSearch = { search?: string; status?: InvitationStatus }
export type ReportSearch = { question?: number; at?: number }
export type SignInSearch = { then?: string }
type Raw = Record<string, unknown>

/** The filters of the candidates list; what is not a filter is dropped. */
export function toCandidatesSearch(raw: Raw): CandidatesSearch {
  const status = toStatus(raw.status)
  const search = toText(raw.search)?.slice(0, 200)
  return { ...(search && { search }), ...(status && { status }) }
}

/** The status that a filter names, if it names one. */
export function toStatus(raw: unknown): InvitationStatus | undefined {
  return invitationStatuses.find((status) => status === raw)
}

/** The number of the question that is open, counted through all sections from 1, and the second of its playback that is shown. */
export function toReportSearch(raw: Raw): ReportSearch {
  const question = Number(raw.question)
  if (!Number.isInteger(question) || question <= 0) return {}
  const at = Number(raw.at)
  return Number.isInteger(at) && at > 0 ? { question, at } : { question }
}

/** Where to go after signing in: a path of the console, never another site. */
export function toSignInSearch(raw: Raw): SignInSearch {
  const then = raw.then
  const isPathOfOurs = typeof then === 'string' && /^\/(?![/\\])/.test(then)
  return isPathOfOurs ? { then } : {}
}
