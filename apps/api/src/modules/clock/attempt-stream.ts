import { attemptView, type AttemptView } from '@assay/contracts'
import type { Notices } from '../../notices.ts'

/** So often something is sent, so that proxies keep the connection and browsers notice when it is gone. */
const PING_MS = 10_000
/** After this the browser connects again, with its cookie looked at anew. */
const LONGEST_MS = 15 * 60_000
/** Open streams of one attempt in one process; one more ends the oldest, which may be of a device that is long gone. */
const MAX_STREAMS = 10

const open = new Map<string, Set<AbortController>>()

/**
 * The events of one stream: the test as `view` shows it, at once and whenever it has changed, and pings in between. It
 * ends when the candidate leaves, with the process, or after 15 minutes.
 */
export async function* attemptStream(
  attemptId: string,
  view: () => Promise<AttemptView>,
  changes: Notices,
  left: AbortSignal,
): AsyncGenerator<string> {
  const replaced = new AbortController()
  const ended = AbortSignal.any([left, replaced.signal, changes.closing, AbortSignal.timeout(LONGEST_MS)])
  enter(attemptId, replaced)
  try {
    await changes.listen()
    while (!ended.aborted) {
      // Whoever first looked and then listened could miss what happened in between.
      const change = { isHeard: false }
      const heard = changes.heard(attemptId, ended).then(() => (change.isHeard = true))
      yield `event: attempt\ndata: ${JSON.stringify(attemptView.parse(await view()))}\n\n`
      while (!change.isHeard) {
        await Promise.race([heard, elapsed(PING_MS, heard)])
        if (!change.isHeard) yield 'event: ping\ndata:\n\n'
      }
    }
  } finally {
    leave(attemptId, replaced)
  }
}

function enter(attemptId: string, stream: AbortController): void {
  const streams = open.get(attemptId) ?? new Set()
  open.set(attemptId, streams.add(stream))
  const [oldest] = streams
  if (streams.size > MAX_STREAMS && oldest) {
    streams.delete(oldest)
    oldest.abort()
  }
}

function leave(attemptId: string, stream: AbortController): void {
  const streams = open.get(attemptId)
  streams?.delete(stream)
  if (streams?.size === 0) open.delete(attemptId)
}

/** Settles after so many milliseconds, and leaves no timer behind when `sooner` does before. */
function elapsed(ms: number, sooner: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    void sooner.then(() => clearTimeout(timer))
  })
}
