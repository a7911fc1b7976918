import { useEffect } from 'react'

/** Long enough that one who types is not followed by a run at every word. */
const SETTLED_MS = 2000

/** Has `run` called once a text that was not run yet has settled. */
export function useLiveLint(isDue: boolean, text: string, run: () => void): void {
  useEffect(() => {
    if (!isDue) return
    const timer = setTimeout(run, SETTLED_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is run is this text, however often the function is made anew
  }, [isDue, text])
}
