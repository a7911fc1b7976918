// Copies the stored value into a state and follows another key one rendering too late.
import { useCallback, useEffect, useState } from 'react'

function read<T>(key: string, initial: T): T {
  try {
    const text = localStorage.getItem(key)
    return text === null ? initial : (JSON.parse(text) as T)
  } catch {
    return initial
  }
}

export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(key, initial))

  useEffect(() => {
    setValue(read(key, initial))
    const follow = (event: StorageEvent) => {
      if (event.key === key || event.key === null) setValue(read(key, initial))
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [key, initial])

  const store = useCallback(
    (changed: T) => {
      localStorage.setItem(key, JSON.stringify(changed))
      window.dispatchEvent(new StorageEvent('storage', { key }))
    },
    [key],
  )

  return [value, store]
}
