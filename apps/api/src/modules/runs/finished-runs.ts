import { listenForFinishedRuns, type RunListener } from '@assay/db'

/** Hears, over one connection of this process, that runs have finished, and wakes whoever waits for them. */
export interface FinishedRuns {
  /** Makes the connection, if there is none yet. What finishes after this is heard. */
  listen(): Promise<void>
  /** Settles when the run finished, when something may have been missed, or when the signal ends the waiting. */
  heard(runId: string, signal: AbortSignal): Promise<void>
  /** Aborted when the process is about to stop. */
  readonly closing: AbortSignal
  close(): Promise<void>
}

/** `url` must lead past a transaction pooler, for LISTEN. */
export function createFinishedRuns(url: string): FinishedRuns {
  const waiting = new Map<string, Set<() => void>>()
  const closing = new AbortController()
  let listener: Promise<RunListener> | undefined

  const wake = (runId: string) => waiting.get(runId)?.forEach((settle) => settle())
  const wakeAll = () => [...waiting.keys()].forEach(wake)

  return {
    closing: closing.signal,
    async listen() {
      listener ??= listenForFinishedRuns(url, wake, wakeAll)
      try {
        await listener
      } catch (error) {
        listener = undefined
        throw error
      }
    },
    heard(runId, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve()
        const settles = waiting.get(runId) ?? new Set()
        const settle = () => {
          signal.removeEventListener('abort', settle)
          settles.delete(settle)
          if (settles.size === 0) waiting.delete(runId)
          resolve()
        }
        waiting.set(runId, settles.add(settle))
        signal.addEventListener('abort', settle)
      })
    },
    async close() {
      closing.abort()
      await (await listener)?.close()
    },
  }
}
