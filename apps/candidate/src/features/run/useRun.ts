import { NetworkError } from '@assay/api-client'
import type { RunView, StartRun } from '@assay/contracts'
import { skipToken, useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { attemptKey } from '../../query-client.ts'
import { useWorkApi, type WorkApi } from '../attempt/work-api.ts'

/** The server holds each question for the result up to 15 s, so these are at least ten minutes. */
const MOST_QUESTIONS = 40
const RECONNECT_MS = 2000

export type Run = {
  start: (run: StartRun) => void
  isRunning: boolean
  /** The last run of this item on this page, kept while other questions are shown. */
  result: RunView | undefined
  error: Error | null
}

/** Runs an item's visible cases, or requests of one's own; it goes on while other questions are shown. */
export function useRun(itemId: string, of: 'cases' | 'requests' = 'cases'): Run {
  const queries = useQueryClient()
  const api = useWorkApi()
  const key = ['run', itemId, of]
  const { data: result } = useQuery<RunView>({ queryKey: key, queryFn: skipToken, gcTime: Infinity, staleTime: Infinity })
  const isRunning = useIsMutating({ mutationKey: key }) > 0
  const { mutate, error } = useMutation({
    mutationKey: key,
    // The server takes one run of an attempt at a time: what is asked for meanwhile, by live lint too, waits its turn here.
    scope: { id: 'run' },
    mutationFn: (run: StartRun) => runToEnd(api, itemId, run),
    onSuccess: (view) => {
      queries.setQueryData(key, view)
      void queries.invalidateQueries({ queryKey: attemptKey })
    },
  })
  return { start: mutate, isRunning, result, error }
}

async function runToEnd(api: WorkApi, itemId: string, run: StartRun): Promise<RunView> {
  let view = await api.startRun(itemId, run)
  for (let asked = 0; view.state === 'waiting' && asked < MOST_QUESTIONS; asked += 1) {
    view = await askAgain(api, view)
  }
  return view
}

/** A lost connection does not end a run: its result waits on the server. */
async function askAgain(api: WorkApi, view: RunView): Promise<RunView> {
  try {
    return await api.run(view.id)
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS))
    return view
  }
}
