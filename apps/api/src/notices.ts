import { listenTo, type Listener } from '@assay/db'

/** Hears, over one connection of this process, what a channel of the database tells, and wakes whoever waits for it. */
export interface Notices {
  /** Makes the connection, if there is none yet. What is told after this is heard. */
  listen(): Promise<void>
  /** Settles when this id is told, when something may have been missed, or when the signal ends the waiting. */
  heard(id: string, signal: AbortSignal): Promise<void>
  /** Aborted when the process is about to stop. */
  readonly closing: AbortSignal
  close(): Promise<void>
}

/** `url` must lead past a transaction pooler, for LISTEN. */
export function createNotices(url: string, channel: Parameters<typeof listenTo>[1]): Notices {
  const waiting = new Map<string, Set<() => void>>()
  const closing = new AbortController()
  let listener: Promise<Listener> | undefined

  const wake = (id: string) => waiting.get(id)?.forEach((settle) => settle())
  const wakeAll = () => [...waiting.keys()].forEach(wake)

  return {
    closing: closing.signal,
    async listen() {
      listener ??= listenTo(url, channel, wake, wakeAll)
      try {
        await listener
      } catch (error) {
        listener = undefined
        throw error
      }
    },
    heard(id, signal) {
      return new Promise((resolve) => {
        if (signal.aborted) return resolve()
        const settles = waiting.get(id) ?? new Set()
        const settle = () => {
          signal.removeEventListener('abort', settle)
          settles.delete(settle)
          if (settles.size === 0) waiting.delete(id)
          resolve()
        }
        waiting.set(id, settles.add(settle))
        signal.addEventListener('abort', settle)
      })
    },
    async close() {
      closing.abort()
      await (await listener)?.close()
    },
  }
}
