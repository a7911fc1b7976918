// Calls the function that was there when the value changed.
import { useCallback, useEffect, useRef } from 'react'

export function useAutosave<T>(value: T, save: (value: T) => void, delayMs: number): () => void {
  const saved = useRef(value)
  const newest = useRef({ value, save })

  useEffect(() => {
    newest.current = { value, save }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [value])

  const saveNow = useCallback(() => {
    const { value, save } = newest.current
    if (Object.is(value, saved.current)) return
    saved.current = value
    save(value)
  }, [])

  useEffect(() => {
    const timer = setTimeout(saveNow, delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs, saveNow])

  useEffect(() => saveNow, [saveNow])

  return saveNow
}
