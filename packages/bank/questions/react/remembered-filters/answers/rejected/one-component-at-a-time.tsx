// Tells other tabs, but no other component of this page.
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener('storage', listener)
  }
}

function parse<T>(text: string | null, initial: T): T {
  try {
    return text === null ? initial : (JSON.parse(text) as T)
  } catch {
    return initial
  }
}

export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  const [, render] = useState(0)
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key))
  const value = useMemo(() => parse(text, initial), [text, initial])

  const setValue = useCallback(
    (changed: T) => {
      localStorage.setItem(key, JSON.stringify(changed))
      render((count) => count + 1)
    },
    [key],
  )

  return [value, setValue]
}
