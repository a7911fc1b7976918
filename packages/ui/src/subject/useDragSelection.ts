import { useRef, type PointerEvent } from 'react'
import type { SubjectRow } from './rows.ts'
import { select, type LineSelection } from './selection.ts'

/** Selects lines by dragging over their numbers, with a mouse, a pen or a finger. */
export function useDragSelection(rows: SubjectRow[], selection: LineSelection | null, onSelect: ((selection: LineSelection) => void) | undefined) {
  const start = useRef<Exclude<SubjectRow, { type: 'heading' }> | null>(null)
  const hasMoved = useRef(false)

  const rowOf = (element: Element | null) => {
    const index = element?.closest('[data-index]')?.getAttribute('data-index')
    const row = rows[Number(index ?? -1)]
    return row?.type === 'heading' ? null : (row ?? null)
  }

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      hasMoved.current = false
      const isNumber = event.target instanceof Element && event.target.closest('button[data-index]') !== null
      start.current = isNumber && event.isPrimary && event.button === 0 && !event.shiftKey && event.target instanceof Element ? rowOf(event.target) : null
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const from = start.current
      if (!from || !onSelect) return
      // A finger's events go to where it went down; what it is over now has to be asked for.
      const over = rowOf(document.elementFromPoint(event.clientX, event.clientY))
      if (!over || over.side !== from.side || (!hasMoved.current && over.line === from.line)) return
      hasMoved.current = true
      if (selection?.side === over.side && selection.anchor === from.line && selection.head === over.line) return
      onSelect({ ...select(null, from.side, from.line, 'start'), head: over.line })
    },
    onPointerUp() {
      start.current = null
    },
    onPointerCancel() {
      start.current = null
    },
  }
  return { handlers, wasDragged: () => hasMoved.current }
}
