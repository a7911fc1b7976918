import type { InvitationList, InvitationStatus } from '@assay/contracts'
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import type { CandidatesSearch } from '../../router/search.ts'

const all = ['invitations'] as const

/** The invitations that match, page after page, newest first. */
export const invitationsQuery = (search: CandidatesSearch) =>
  infiniteQueryOptions({
    queryKey: [...all, 'list', search],
    queryFn: ({ pageParam, signal }) => api.invitations({ ...search, cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: InvitationList) => page.nextCursor ?? undefined,
    refetchInterval: ({ state }) => refreshAfterMs(state.data?.pages.flatMap((page) => page.invitations.map(({ status }) => status)) ?? []),
  })

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: ({ signal }) => api.invitation(id, { signal }),
    refetchInterval: ({ state }) => (state.data ? refreshAfterMs([state.data.status]) : false),
  })

/** Returns a function that has everything about invitations fetched again. */
export function useRefreshInvitations() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: all })
}

/** How soon something may have changed: soon while an answer is graded, a little later while a test is taken, else never (ms). */
export function refreshAfterMs(statuses: InvitationStatus[]): number | false {
  if (statuses.includes('grading')) return 3_000
  if (statuses.includes('in-progress') || statuses.includes('opened')) return 10_000
  return false
}
