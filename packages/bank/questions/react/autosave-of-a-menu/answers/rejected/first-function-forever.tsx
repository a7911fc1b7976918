// Goes on calling the function of the first rendering.
import { useCallback, useEffect, useRef } from 'react'

export function useAutosave<T>(value: T, save: (value: T) => void, delayMs: number): () => void {
  const saved = useRef(value)
  const newest = useRef({ value, save })

  useEffect(() => {
    newest.current = { ...newest.current, value }
  })

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
