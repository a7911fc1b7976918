import { queryOptions } from '@tanstack/react-query'
import { api } from '../../data/api.ts'

/** What the candidate of an invitation asked for and thought. */
export const requestsQuery = (invitationId: string) =>
  queryOptions({ queryKey: ['requests', invitationId], queryFn: ({ signal }) => api.requests(invitationId, { signal }) })
