import { ApiProblem } from '@assay/api-client'
import type { AttemptView } from '@assay/contracts'
import { queryOptions, replaceEqualDeep, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { attemptKey } from '../../query-client.ts'
import { readKeptAttempt } from '../sync/kept-pages.ts'
import { fromDeviceIfUnreachable } from '../sync/unreachable.ts'
import { workHere } from '../working-device/work-here.ts'
import { acceptView, assumeTime, isServerTimeKnown } from './page-clock.ts'

const RESYNC_MS = 60_000
const ASK_AGAIN_MS = 3000
/** What came before the page could be drawn is not asked for again. */
const JUST_FETCHED_MS = 2000

/**
 * The whole test as the server sees it, again each minute and whenever the page is looked at. A page that is loaded without
 * a connection shows what this device has of it, and asks until the server answers.
 */
export const useAttempt = () => useQuery(attemptQuery)

export const attemptQuery = queryOptions({
  queryKey: attemptKey,
  queryFn: ({ signal, client }) =>
    fromDeviceIfUnreachable(
      () => timed(() => api.attempt({ signal })),
      async () => (client.getQueryData(attemptKey) === undefined ? fromDevice() : undefined),
    ),
  staleTime: JUST_FETCHED_MS,
  refetchInterval: () => (isServerTimeKnown() ? RESYNC_MS : ASK_AGAIN_MS),
  refetchOnWindowFocus: 'always',
  structuralSharing: (known, next) => newest(known as AttemptView | undefined, next as AttemptView),
})

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
    startSection: useMutation({
      mutationFn: async (position: number) => {
        await workHere()
        return timed(() => api.startSection(position))
      },
      ...settle,
    }),
    handIn: useMutation({ mutationFn: (position: number) => timed(() => api.handInSection(position)), ...settle }),
  }
}

/** An answer that was long on its way does not undo what the stream has told since. */
function newest(known: AttemptView | undefined, next: AttemptView): AttemptView {
  return known && Date.parse(known.now) > Date.parse(next.now) ? known : replaceEqualDeep(known, next)
}

async function timed(call: () => Promise<AttemptView>): Promise<AttemptView> {
  const sentAt = performance.now()
  return acceptView(await call(), sentAt)
}

async function fromDevice(): Promise<AttemptView | undefined> {
  const kept = await readKeptAttempt()
  if (kept) assumeTime(Date.parse(kept.view.now) + Math.max(0, Date.now() - kept.keptAt))
  return kept?.view
}
