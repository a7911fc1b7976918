// Asks anew for each new function.
import { useEffect, useState } from 'react'

export function useDetails(load, id) {
  const loading = { id, status: 'loading', data: null }
  const [details, setDetails] = useState(loading)

  if (details.id !== id) setDetails(loading)

  useEffect(() => {
    let isWanted = true
    const controller = new AbortController()
    const run = async () => {
      let settled
      try {
        settled = { id, status: 'loaded', data: await load(id, controller.signal) }
      } catch {
        settled = { id, status: 'failed', data: null }
      }
      if (isWanted) setDetails(settled)
    }
    void run()
    return () => {
      isWanted = false
      controller.abort()
    }
  }, [id, load])

  return details
}
