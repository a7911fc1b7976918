// Takes every change for unsaved, also one back to the value that was saved last.
import { useCallback, useEffect, useRef } from 'react'

export function useAutosave<T>(value: T, save: (value: T) => void, delayMs: number): () => void {
  const isFirst = useRef(true)
  const isUnsaved = useRef(false)
  const newest = useRef({ value, save })

  useEffect(() => {
    newest.current = { value, save }
  })

  const saveNow = useCallback(() => {
    const { value, save } = newest.current
    if (!isUnsaved.current) return
    isUnsaved.current = false
    save(value)
  }, [])

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    isUnsaved.current = true
    const timer = setTimeout(saveNow, delayMs)
    return () => clearTimeout(timer)
  }, [value, delayMs, saveNow])

  useEffect(() => saveNow, [saveNow])

  return saveNow
}
