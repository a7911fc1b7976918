import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Pane } from './parts.ts'

/** The page scrolls, so each tab's place in it is noted while it is open and taken again when it is opened next. */
export function useScrollOfPane(open: Pane): void {
  const places = useRef<Partial<Record<Pane, number>>>({})
  const shown = useRef(open)
  useLayoutEffect(() => {
    if (shown.current !== open) window.scrollTo({ top: places.current[open] ?? 0, behavior: 'instant' })
    shown.current = open
  }, [open])
  useEffect(() => {
    const note = () => {
      places.current[open] = window.scrollY
    }
    window.addEventListener('scroll', note, { passive: true })
    return () => window.removeEventListener('scroll', note)
  }, [open])
}
