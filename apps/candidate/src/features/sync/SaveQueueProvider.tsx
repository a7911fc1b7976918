import type { CandidateApi } from '@assay/api-client'
import { useNetwork } from '@mantine/hooks'
import { createContext, use, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { AnswerContent } from '@assay/contracts'
import { shownContent, type ItemDraft } from './item-draft.ts'
import { SaveQueue } from './save-queue.ts'
import { summarize, type SaveSummary } from './summary.ts'

const QueueContext = createContext<SaveQueue | null>(null)

/** One queue for the whole test; it sends what waits when the page is hidden, left, or online again. */
export function SaveQueueProvider({ api, children }: { api: Pick<CandidateApi, 'saveAnswer'>; children: ReactNode }) {
  const [queue] = useState(() => new SaveQueue(api))
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && queue.leave(), { signal })
    document.addEventListener('freeze', () => queue.leave(), { signal })
    window.addEventListener('pagehide', () => queue.leave(), { signal })
    window.addEventListener('online', () => queue.retryNow(), { signal })
    return () => leaving.abort()
  }, [queue])
  return <QueueContext value={queue}>{children}</QueueContext>
}

export function useSaveQueue(): SaveQueue {
  const queue = use(QueueContext)
  if (!queue) throw new Error('SaveQueueProvider is missing above this component.')
  return queue
}

/** The state of one opened item. */
export function useItemDraft(itemId: string): ItemDraft | undefined {
  const queue = useSaveQueue()
  return useSyncExternalStore(queue.subscribe, () => queue.get(itemId))
}

/** What is shown of one opened item's answer, and how to change it. */
export function useAnswer(itemId: string): [AnswerContent | null, (content: AnswerContent) => void] {
  const queue = useSaveQueue()
  const state = useItemDraft(itemId)
  return [state ? shownContent(state) : null, (content) => queue.edit(itemId, content)]
}

/** Of how many answers the server lacks the last change. */
export function useUnsentCount(): number {
  const queue = useSaveQueue()
  return useSyncExternalStore(queue.subscribe, () => queue.countUnsent())
}

/** Of how many answers the server has refused what came after the time. */
export function useGivenUpCount(): number {
  const queue = useSaveQueue()
  return useSyncExternalStore(queue.subscribe, () => queue.countGivenUp())
}

/** False when this browser keeps nothing on the device. */
export function useKeepsOnDevice(): boolean {
  const queue = useSaveQueue()
  return useSyncExternalStore(queue.subscribe, () => queue.keepsOnDevice())
}

export function useSaveSummary(): SaveSummary {
  const queue = useSaveQueue()
  const { online } = useNetwork()
  const text = useSyncExternalStore(queue.subscribe, () => JSON.stringify(summarize(queue.all(), online)))
  return JSON.parse(text) as SaveSummary
}
