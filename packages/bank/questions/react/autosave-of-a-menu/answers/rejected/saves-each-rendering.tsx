// Saves after each rendering, whatever was saved before.
import { useCallback, useEffect, useRef } from 'react'

export function useAutosave<T>(value: T, save: (value: T) => void, delayMs: number): () => void {
  const newest = useRef({ value, save })

  useEffect(() => {
    newest.current = { value, save }
  })

  const saveNow = useCallback(() => {
    const { value, save } = newest.current
    save(value)
  }, [])

  useEffect(() => {
    const timer = setTimeout(saveNow, delayMs)
    return () => clearTimeout(timer)
  })

  useEffect(() => saveNow, [saveNow])

  return saveNow
}
