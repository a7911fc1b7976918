// Goes on listening for the first key.
import { useCallback, useEffect, useMemo, useReducer } from 'react'

export function useStored(key, initial) {
  const [, render] = useReducer((count) => count + 1, 0)
  const text = localStorage.getItem(key)

  const value = useMemo(() => {
    try {
      return text === null ? initial : JSON.parse(text)
    } catch {
      return initial
    }
  }, [text])

  useEffect(() => {
    const follow = (event) => {
      if (event.key === key || event.key === null) render()
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [])

  const setValue = useCallback(
    (changed) => {
      localStorage.setItem(key, JSON.stringify(changed))
      window.dispatchEvent(new StorageEvent('storage', { key }))
    },
    [key],
  )

  return [value, setValue]
}
