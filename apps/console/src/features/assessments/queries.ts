import { queryOptions } from '@tanstack/react-query'
import { api } from '../../data/api.ts'

/** Every published test that one may invite to. */
export const assessmentsQuery = queryOptions({
  queryKey: ['assessments'],
  queryFn: ({ signal }) => api.assessments({ signal }),
  staleTime: 60_000,
})
