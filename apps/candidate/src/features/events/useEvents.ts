import { useEffect } from 'react'
import { api } from '../../api.ts'
import { EventLog } from './event-log.ts'

export const eventLog = new EventLog(api)

/** While a section is open: reports when the page is hidden and shown again. */
export function useVisibilityEvents() {
  useEffect(() => {
    const report = () => {
      eventLog.add({ type: document.visibilityState === 'hidden' ? 'page-hidden' : 'page-visible' })
      void eventLog.send()
    }
    document.addEventListener('visibilitychange', report)
    return () => document.removeEventListener('visibilitychange', report)
  }, [])
}

export function useItemShown(itemId: string) {
  useEffect(() => eventLog.add({ type: 'item-shown', itemId }), [itemId])
}

/** Only how much was pasted, never what or where from. */
export function reportPaste(itemId: string, clipboard: DataTransfer) {
  eventLog.add({ type: 'pasted', itemId, characters: clipboard.getData('text/plain').length })
}
