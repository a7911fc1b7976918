import { ApiProblem } from '@assay/api-client'
import { QueryClient } from '@tanstack/react-query'

export const attemptKey = ['attempt']

/** A refusal is not asked again; a connection that fails is, whatever the browser believes about being online. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && !(error instanceof ApiProblem && error.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
})
