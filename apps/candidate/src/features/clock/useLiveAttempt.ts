import { useEffect, useSyncExternalStore } from 'react'
import type { AttemptView } from '@assay/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { connection } from '../../api.ts'
import { attemptKey } from '../../query-client.ts'
import { acceptView } from '../attempt/page-clock.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'

/** A stream that is open says something each 10 s; after this the connection is gone, whatever the browser believes. */
const SILENT_MS = 25_000
const LOOK_MS = 5_000

/**
 * While a test runs: shows every change of its clock as soon as the server tells it, notices when the connection is
 * lost, and tries to restore it. Without a stream the attempt is still asked for each minute.
 */
export function useLiveAttempt({ state }: AttemptView): void {
  const queries = useQueryClient()
  const queue = useSaveQueue()
  const isLost = useSyncExternalStore(connection.subscribe, connection.isLost)
  const isRunning = state === 'in-section' || state === 'between-sections'

  useEffect(() => {
    queue.onEdit = () => connection.edited()
  }, [queue])

  // What waits for its next try, up to half a minute, need not once the server has answered something else.
  useEffect(() => {
    if (!isLost) queue.retryNow()
  }, [isLost, queue])

  useEffect(() => {
    if (!isRunning) return
    const leaving = new AbortController()
    const ask = () => void queries.invalidateQueries({ queryKey: attemptKey })
    const stream = isLost ? null : followStream((view) => queries.setQueryData(attemptKey, view), ask)
    window.addEventListener('offline', () => connection.missed(), { signal: leaving.signal })
    window.addEventListener('online', ask, { signal: leaving.signal })
    const timer = setInterval(() => (isLost ? ask() : stream?.look()), LOOK_MS)
    return () => {
      leaving.abort()
      clearInterval(timer)
      stream?.close()
    }
  }, [isRunning, isLost, queries])
}

/** The server's events. `onBroken` asks whether it can still be reached: a stream that came again by itself would be heard before a gap is reported. */
function followStream(onView: (view: AttemptView) => void, onBroken: () => void) {
  let stream: EventSource | null = null
  const open = () => {
    const sentAt = performance.now()
    stream = new EventSource('/api/attempt/stream')
    stream.addEventListener('attempt', ({ data }: MessageEvent<string>) => {
      connection.heard()
      onView(acceptView(JSON.parse(data) as AttemptView, sentAt))
    })
    stream.addEventListener('ping', () => connection.heard())
    stream.addEventListener('error', () => {
      close()
      onBroken()
    })
  }
  const close = () => {
    stream?.close()
    stream = null
  }
  open()
  return {
    close,
    /** Opens it again, or notices that it is silent. */
    look: () => {
      if (!stream) open()
      else if (stream.readyState === EventSource.OPEN && connection.silentMs() > SILENT_MS) connection.missed()
    },
  }
}
