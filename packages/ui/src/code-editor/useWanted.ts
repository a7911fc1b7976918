import { useInViewport } from '@mantine/hooks'
import { useEffect, useState } from 'react'

/** Who reads a task for so long has a page with nothing left to do. */
const AFTER_MS = 10_000

/**
 * Whether an editor is wanted: at once where it can be seen, and later behind a tab, where a phone's slow processor is
 * needed for what is read first. `ref` is for what stands in its place.
 */
export function useWanted(isThere: boolean): { ref: (element: HTMLElement | null) => void; isWanted: boolean } {
  const { ref, inViewport } = useInViewport()
  const [isWanted, setWanted] = useState(isThere)
  useEffect(() => {
    if (isWanted) return
    const timer = setTimeout(() => setWanted(true), inViewport ? 0 : AFTER_MS)
    return () => clearTimeout(timer)
  }, [isWanted, inViewport])
  return { ref, isWanted }
}
