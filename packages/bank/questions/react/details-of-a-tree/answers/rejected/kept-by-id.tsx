// Remembers an answer by its id and takes it for the newest when the id comes back.
import { useEffect, useRef, useState } from 'react'

type Status = 'loading' | 'loaded' | 'failed'

interface Details<T> {
  status: Status
  data: T | null
}

type Load<T> = (id: string, signal: AbortSignal) => Promise<T>

export function useDetails<T>(load: Load<T>, id: string): Details<T> {
  const [outcome, setOutcome] = useState<{ of: string; details: Details<T> } | null>(null)
  const newestLoad = useRef(load)

  useEffect(() => {
    newestLoad.current = load
  })

  useEffect(() => {
    const controller = new AbortController()
    const settle = (settled: Details<T>) => {
      if (!controller.signal.aborted) setOutcome({ of: id, details: settled })
    }
    newestLoad.current(id, controller.signal).then(
      (data) => settle({ status: 'loaded', data }),
      () => settle({ status: 'failed', data: null }),
    )
    return () => controller.abort()
  }, [id])

  return outcome?.of === id ? outcome.details : { status: 'loading', data: null }
}
