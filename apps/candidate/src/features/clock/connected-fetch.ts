import type { ReportGap } from '@assay/contracts'
import type { Connection } from './connection.ts'

/** A request that hangs so long has no connection; waiting for a run takes 15 s at most. */
const HANGS_AFTER_MS = 30_000
/** Answers of what stands in front of a server that is out. */
const OUT = [502, 503, 504]

/**
 * A fetch that notices when the connection is lost, and reports the gap before it sends anything else [C6]: the server
 * ends what has run out as soon as it hears of somebody without a gap to report. `report` rejects without a connection.
 * What leaves with the page cannot wait for that.
 */
export function connectedFetch(connection: Connection, send: typeof fetch, report: (gap: ReportGap) => Promise<void>): typeof fetch {
  let reporting: Promise<void> | null = null

  async function reportFirst(): Promise<void> {
    const gap = connection.gap()
    // One that is too short to report goes on until something is answered: it may yet be long enough.
    if (!gap) return
    await report(gap)
    connection.restored()
  }

  return async (input, init) => {
    if (connection.isLost() && !init?.keepalive) {
      reporting ??= reportFirst().finally(() => (reporting = null))
      await reporting
    }
    return observed(connection, send, input, init)
  }
}

/** Sends, and tells the connection whether an answer came. */
export async function observed(connection: Connection, send: typeof fetch, input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  const sentAt = performance.now()
  const hangs = AbortSignal.timeout(HANGS_AFTER_MS)
  try {
    const response = await send(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, hangs]) : hangs })
    if (OUT.includes(response.status)) connection.missed(performance.now() - sentAt)
    else connection.heard()
    return response
  } catch (error) {
    // Whoever takes a request back says nothing about the connection.
    if (!init?.signal?.aborted) connection.missed(performance.now() - sentAt)
    throw error
  }
}
