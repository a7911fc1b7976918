import type { Report } from '@assay/contracts'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../data/api.ts'

/** The report of an attempt; fetched again while answers are graded or the test is taken. */
export const reportQuery = (attemptId: string) =>
  queryOptions({
    queryKey: ['report', attemptId],
    queryFn: ({ signal }) => api.report(attemptId, { signal }),
    refetchInterval: ({ state }) => (state.data ? refreshAfterMs(state.data) : false),
  })

/** How soon the report may have changed (ms), or false when it will not by itself. */
export function refreshAfterMs({ pendingGrades, startedAt, finishedAt }: Pick<Report, 'pendingGrades' | 'startedAt' | 'finishedAt'>): number | false {
  if (pendingGrades > 0) return 2_000
  return startedAt !== null && finishedAt === null && 10_000
}
