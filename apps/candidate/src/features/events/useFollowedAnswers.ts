import { useEffect } from 'react'
import { shownContent } from '../sync/item-draft.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import { eventLog } from './useEvents.ts'

/**
 * Follows the answers of these items, whatever changes them: each state of the save queue is told to the log, which
 * finds the edit itself. A save that sets out is noted right after the state that it holds.
 */
export function useFollowedAnswers(itemIds: string[]) {
  const queue = useSaveQueue()
  const key = itemIds.join()
  useEffect(() => {
    const lastSave = new Map<string, string | null>()
    const observe = () => {
      for (const itemId of key.split(',')) {
        const state = queue.get(itemId)
        if (!state) continue
        eventLog.answer(itemId, shownContent(state))
        const saveId = state.sending?.saveId ?? null
        const isNew = saveId !== null && lastSave.get(itemId) !== saveId
        // Of a save that set out before this was followed, the answer is known only while nothing was typed since.
        if (isNew && (lastSave.has(itemId) || !state.draft)) eventLog.note({ type: 'saved', itemId, saveId })
        if (isNew || !lastSave.has(itemId)) lastSave.set(itemId, saveId)
      }
    }
    observe()
    return queue.subscribe(observe)
  }, [queue, key])
}
