import { useEffect } from 'react'
import { api } from '../../api.ts'
import { serverNow } from '../attempt/page-clock.ts'
import { rememberCopied, wasCopiedHere } from './copied-texts.ts'
import { EventLog } from './event-log.ts'
import { eventStore } from './event-store.ts'

export const eventLog = new EventLog({ api, store: eventStore, now: serverNow })

export function useItemShown(itemId: string) {
  useEffect(() => eventLog.note({ type: 'shown', itemId }), [itemId])
}

/** How much was pasted or dropped, and whether it was copied inside the test; never from where else. */
export function reportPaste(itemId: string, from: DataTransfer | null) {
  const text = from?.getData('text/plain') ?? ''
  if (text !== '') eventLog.note({ type: 'pasted', itemId, characters: text.length, isInside: wasCopiedHere(text) })
}

/** Remembers what is copied, cut or dragged anywhere on the page, once whoever handles it has put it on the clipboard. */
export function useCopies() {
  useEffect(() => {
    const leaving = new AbortController()
    const remember = (from: DataTransfer | null) => rememberCopied(from?.getData('text/plain') || selectedText())
    for (const type of ['copy', 'cut'] as const) document.addEventListener(type, ({ clipboardData }) => remember(clipboardData), { signal: leaving.signal })
    document.addEventListener('dragstart', ({ dataTransfer }) => remember(dataTransfer), { signal: leaving.signal })
    return () => leaving.abort()
  }, [])
}

function selectedText(): string {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  }
  return document.getSelection()?.toString() ?? ''
}
