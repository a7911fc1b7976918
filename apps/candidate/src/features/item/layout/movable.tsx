import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { keepPlaces } from './keep-places.ts'

/** A part that is drawn once and shown in one place after another, with all that it has typed, selected and scrolled. */
export type Movable = { slot: ReactNode; portal: ReactNode }

/** Draws `part` into an element of its own; `slot` is where it is shown, `portal` must stay mounted. */
export function useMovable(part: ReactNode): Movable {
  const [host] = useState(() => Object.assign(document.createElement('div'), { style: 'display: contents' }))
  return { slot: <Slot host={host} />, portal: createPortal(part, host) }
}

function Slot({ host }: { host: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    place.current?.append(host)
    restore.get(host)?.()
    // Called while the element still stands in the page: afterwards nobody knows what had the focus.
    return () => {
      restore.set(host, keepPlaces(host))
    }
  }, [host])
  return <div ref={place} style={{ display: 'contents' }} />
}

const restore = new WeakMap<HTMLElement, () => void>()
