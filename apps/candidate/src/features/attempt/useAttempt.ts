import { ApiProblem } from '@assay/api-client'
import type { AttemptView } from '@assay/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { createServerClock } from './server-clock.ts'

const RESYNC_MS = 60_000
export const attemptKey = ['attempt']

const clock = createServerClock(() => performance.now())

/** Epoch milliseconds by the server's clock, corrected with every answer that tells its time. */
export const serverNow = (): number => clock.now()

/** The whole test as the server sees it, again each minute and whenever the page is looked at. */
export function useAttempt() {
  return useQuery({
    queryKey: attemptKey,
    queryFn: ({ signal }) => timed(() => api.attempt({ signal })),
    refetchInterval: RESYNC_MS,
    refetchOnWindowFocus: 'always',
  })
}

/** Starting and handing in: the server answers each with the test as it is then. A refusal means that this page is behind. */
export function useAttemptActions() {
  const queries = useQueryClient()
  const settle = {
    onSuccess: (view: AttemptView) => queries.setQueryData(attemptKey, view),
    onError: (error: Error) => {
      if (error instanceof ApiProblem && error.status === 409) void queries.invalidateQueries({ queryKey: attemptKey })
    },
  }
  return {
    start: useMutation({ mutationFn: () => timed(() => api.startAttempt({ consent: true })), ...settle }),
    startSection: useMutation({ mutationFn: (position: number) => timed(() => api.startSection(position)), ...settle }),
    handIn: useMutation({ mutationFn: (position: number) => timed(() => api.handInSection(position)), ...settle }),
  }
}

async function timed(call: () => Promise<AttemptView>): Promise<AttemptView> {
  const sentAt = performance.now()
  const view = await call()
  clock.sync({ server: Date.parse(view.now), sentAt, receivedAt: performance.now() })
  return view
}
