import { ApiProblem, createCandidateApi } from '@assay/api-client'
import type { ReportGap } from '@assay/contracts'
import { acceptView, serverNow } from './features/attempt/page-clock.ts'
import { connectedFetch, observed } from './features/clock/connected-fetch.ts'
import { Connection } from './features/clock/connection.ts'
import { attemptKey, queryClient } from './query-client.ts'

const browserFetch = globalThis.fetch.bind(globalThis)

export const connection = new Connection(serverNow)

/** The API of the server that this page came from. */
export const api = createCandidateApi({ fetch: connectedFetch(connection, browserFetch, reportGap) })

const reporting = createCandidateApi({ fetch: (input, init) => observed(connection, browserFetch, input, init) })
const REPORT_HANGS_AFTER_MS = 10_000

/** The server answers with the test as it is once the gap is credited. One that it refuses is dropped. */
async function reportGap(gap: ReportGap): Promise<void> {
  const sentAt = performance.now()
  try {
    const view = await reporting.reportGap(gap, { signal: AbortSignal.timeout(REPORT_HANGS_AFTER_MS) })
    queryClient.setQueryData(attemptKey, acceptView(view, sentAt))
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500) throw error
  }
}
