import { ApiProblem } from '@assay/api-client'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

/** Makes the cache of what the API answered. `onSignedOut` is called whenever the API says that the session has ended. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const check = (error: Error) => {
    if (isSignedOut(error)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => query.meta?.handlesSignedOut !== true && check(error) }),
    mutationCache: new MutationCache({ onError: check }),
    defaultOptions: { queries: { retry: isWorthRepeating, staleTime: 10_000 } },
  })
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'sign_in_required'
}

/** Whether the API understood and said no, which asking again does not change. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ApiProblem && error.status < 500 && error.code !== 'too_many_requests'
}

/** A refusal stays a refusal; a server that is starting or out of reach may answer the next time. */
function isWorthRepeating(failures: number, error: Error): boolean {
  return !isRefusal(error) && failures < 2
}
