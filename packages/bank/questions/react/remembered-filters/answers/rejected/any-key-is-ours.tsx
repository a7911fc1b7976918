// Reads anew whatever key has changed, which makes a new object of the same text.
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
  const [{ of, value }, setKept] = useState(() => ({ of: key, value: read(key, initial) }))
  if (of !== key) setKept({ of: key, value: read(key, initial) })

  useEffect(() => {
    const follow = () => setKept({ of: key, value: read(key, initial) })
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
