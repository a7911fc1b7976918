import type { NewRequest, HelpRequests } from '@assay/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api.ts'

const key = ['requests']

export function useRequests() {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => api.requests({ signal }) })
}

/** Sends a request; the server answers with all of them. */
export function useMakeRequest() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (request: NewRequest) => api.makeRequest(request),
    onSuccess: (requests: HelpRequests) => queries.setQueryData(key, requests),
  })
}
