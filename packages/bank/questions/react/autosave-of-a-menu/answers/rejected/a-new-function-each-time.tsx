// Returns another function in each rendering.
import { useEffect, useRef } from 'react'

export function useAutosave<T>(value: T, save: (value: T) => void, delayMs: number): () => void {
  const saved = useRef(value)
  const newest = useRef({ value, save })

  useEffect(() => {
    newest.current = { value, save }
  })

  const saveNow = () => {
    const { value, save } = newest.current
    if (Object.is(value, saved.current)) return
    saved.current = value
    save(value)
  }

  useEffect(() => {
    const timer = setTimeout(saveNow, delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs])

  useEffect(() => () => saveNow(), [])

  return saveNow
}
