import type {
  AssessmentList,
  BankPage,
  BankQuery,
  BankQuestionDetail,
  ExtendAttempt,
  CandidateRequests,
  InvitationInput,
  InvitationLink,
  InvitationList,
  InvitationQuery,
  InvitationView,
  JobRole,
  JobRoleList,
  Me,
  Playback,
  Report,
  ReportItem,
  ReviewerMarks,
  SignIn,
} from '@assay/contracts'
import { createSend, type ClientOptions, type RequestOptions } from './request.ts'

export type MemberApi = ReturnType<typeof createMemberApi>

/** The calls of a signed-in member of an organization. Instants are ISO text, durations milliseconds. */
export function createMemberApi(options: ClientOptions = {}) {
  const send = createSend(options)
  return {
    /** Sets the session's cookie. Refused with `sign_in_failed`, or `too_many_requests` after too many tries. */
    signIn: async (body: SignIn, request?: RequestOptions) => {
      await send('POST', '/api/auth/sign-in/email', { ...request, body })
    },

    signOut: async (request?: RequestOptions) => {
      await send('POST', '/api/auth/sign-out', request)
    },

    me: (request?: RequestOptions) => send<Me>('GET', '/api/me', request),

    /** A page of the bank's questions; filters combine. */
    bankQuestions: (query: Partial<BankQuery> = {}, request?: RequestOptions) =>
      send<BankPage>('GET', '/api/bank/questions', { ...request, query }),

    bankQuestion: (slug: string, request?: RequestOptions) =>
      send<BankQuestionDetail>('GET', `/api/bank/questions/${encodeURIComponent(slug)}`, request),

    jobRoles: (request?: RequestOptions) => send<JobRoleList>('GET', '/api/roles', request),

    jobRole: (slug: string, request?: RequestOptions) => send<JobRole>('GET', `/api/roles/${encodeURIComponent(slug)}`, request),

    assessments: (request?: RequestOptions) => send<AssessmentList>('GET', '/api/assessments', request),

    createInvitation: (body: InvitationInput, request?: RequestOptions) =>
      send<InvitationLink>('POST', '/api/invitations', { ...request, body }),

    invitations: (query: Partial<InvitationQuery> = {}, request?: RequestOptions) =>
      send<InvitationList>('GET', '/api/invitations', { ...request, query }),

    invitation: (id: string, request?: RequestOptions) => send<InvitationView>('GET', `/api/invitations/${id}`, request),

    cancelInvitation: (id: string, request?: RequestOptions) =>
      send<InvitationView>('POST', `/api/invitations/${id}/cancel`, request),

    /** Makes a further link; those made before keep working. */
    createLink: (id: string, request?: RequestOptions) =>
      send<InvitationLink>('POST', `/api/invitations/${id}/links`, request),

    /** Gives a running test more time. Refused with `nothing_to_extend` when all of it is over. */
    extendAttempt: (attemptId: string, body: ExtendAttempt, request?: RequestOptions) =>
      send<void>('POST', `/api/attempts/${attemptId}/extensions`, { ...request, body }),

    requests: (id: string, request?: RequestOptions) => send<CandidateRequests>('GET', `/api/invitations/${id}/requests`, request),

    finishRequest: (id: string, requestId: string, request?: RequestOptions) =>
      send<CandidateRequests>('POST', `/api/invitations/${id}/requests/${requestId}/done`, request),

    /** Deletes the person of an invitation with everything that is kept of her. */
    deleteCandidate: (id: string, request?: RequestOptions) => send<void>('POST', `/api/invitations/${id}/delete-candidate`, request),

    report: (attemptId: string, request?: RequestOptions) =>
      send<Report>('GET', `/api/attempts/${attemptId}/report`, request),

    /** How an answer came to be: see `answerAt` of contracts. */
    playback: (attemptId: string, itemId: string, request?: RequestOptions) =>
      send<Playback>('GET', `/api/attempts/${attemptId}/items/${itemId}/playback`, request),

    /** Stores a reviewer's marks of a written answer and returns the item as the report now shows it. */
    mark: (attemptId: string, itemId: string, body: ReviewerMarks, request?: RequestOptions) =>
      send<ReportItem>('PUT', `/api/attempts/${attemptId}/items/${itemId}/marks`, { ...request, body }),
  }
}
