import { ApiProblem } from '@assay/api-client'
import type { AttemptView } from '@assay/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { keepAttempt, readKeptAttempt } from '../sync/kept-pages.ts'
import { fromDeviceIfUnreachable } from '../sync/unreachable.ts'
import { createServerClock } from './server-clock.ts'

const RESYNC_MS = 60_000
const ASK_AGAIN_MS = 3000
export const attemptKey = ['attempt']

const clock = createServerClock(() => performance.now())

/** False while only this device's word stands for the server's time: the page was loaded without a connection. */
export const isServerTimeKnown = (): boolean => clock.isKnown()

/** Epoch milliseconds by the server's clock, corrected with every answer that tells its time. */
export const serverNow = (): number => clock.now()

/**
 * The whole test as the server sees it, again each minute and whenever the page is looked at. A page that is loaded without
 * a connection shows what this device has of it, and asks until the server answers.
 */
export function useAttempt() {
  return useQuery({
    queryKey: attemptKey,
    queryFn: ({ signal, client }) =>
      fromDeviceIfUnreachable(
        () => timed(() => api.attempt({ signal })),
        async () => (client.getQueryData(attemptKey) === undefined ? fromDevice() : undefined),
      ),
    refetchInterval: () => (clock.isKnown() ? RESYNC_MS : ASK_AGAIN_MS),
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
  // A browser that keeps nothing is told of where that matters.
  void keepAttempt(view).catch(() => {})
  return view
}

async function fromDevice(): Promise<AttemptView | undefined> {
  const kept = await readKeptAttempt()
  if (kept) clock.assume(Date.parse(kept.view.now) + Math.max(0, Date.now() - kept.keptAt))
  return kept?.view
}
