import { useEffect, useEffectEvent } from 'react'

/** Long enough that one who types is not followed by a run at every word. */
const SETTLED_MS = 2000

/** Has `run` called once a text that was not run yet has settled. */
export function useLiveLint(isDue: boolean, text: string, run: () => void): void {
  const runSettled = useEffectEvent(run)
  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(() => runSettled(), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [isDue, text])
}
