// Takes every answer, also one that comes late.
import { useEffect, useEffectEvent, useRef, useState } from 'react'

export function useDetails(load, id) {
  const loading = { id, status: 'loading', data: null }
  const [details, setDetails] = useState(loading)
  const newestId = useRef(id)
  const ask = useEffectEvent((signal) => load(id, signal))

  if (details.id !== id) setDetails(loading)

  useEffect(() => {
    newestId.current = id
    const controller = new AbortController()
    const run = async () => {
      let settled
      try {
        settled = { id, status: 'loaded', data: await ask(controller.signal) }
      } catch {
        settled = { id, status: 'failed', data: null }
      }
      setDetails({ ...settled, id: newestId.current })
    }
    void run()
    return () => controller.abort()
  }, [id])

  return details
}
