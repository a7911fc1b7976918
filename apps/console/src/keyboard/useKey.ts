import { useEffect, useEffectEvent } from 'react'
import { useShortcutsEnabled } from './enabled.ts'

/**
 * Calls `handle` when the one character `key` is typed outside fields and dialogs, without Ctrl, Alt or ⌘.
 * The reader can switch all of these off (WCAG 2.1.4).
 */
export function useKey(key: string, handle: () => void): void {
  const [enabled] = useShortcutsEnabled()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.defaultPrevented || belongsToOther(event)) return
    event.preventDefault()
    handle()
  })
  useEffect(() => {
    if (!enabled) return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
}

const typingPlaces = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], .monaco-editor'

function belongsToOther(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return true
  return event.target instanceof Element && event.target.closest(typingPlaces) !== null
}
