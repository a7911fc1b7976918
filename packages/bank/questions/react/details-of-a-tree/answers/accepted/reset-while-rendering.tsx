import { useEffect, useRef, useState } from 'react'

type Status = 'loading' | 'loaded' | 'failed'

interface Details<T> {
  status: Status
  data: T | null
}

type Load<T> = (id: string, signal: AbortSignal) => Promise<T>

export function useDetails<T>(load: Load<T>, id: string): Details<T> {
  const [askedId, setAskedId] = useState(id)
  const [outcome, setOutcome] = useState<Details<T> | null>(null)
  const newestLoad = useRef(load)

  if (askedId !== id) {
    setAskedId(id)
    setOutcome(null)
  }

  useEffect(() => {
    newestLoad.current = load
  })

  useEffect(() => {
    const controller = new AbortController()
    const settle = (settled: Details<T>) => {
      if (!controller.signal.aborted) setOutcome(settled)
    }
    newestLoad.current(id, controller.signal).then(
      (data) => settle({ status: 'loaded', data }),
      () => settle({ status: 'failed', data: null }),
    )
    return () => controller.abort()
  }, [id])

  return outcome ?? { status: 'loading', data: null }
}
