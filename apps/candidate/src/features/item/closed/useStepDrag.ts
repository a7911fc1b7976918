import { useState, type PointerEvent } from 'react'

/** Moves a step that is held by its handle to wherever the pointer is, with a mouse, a pen or a finger. */
export function useStepDrag(order: number[], move: (from: number, to: number, id: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null)
  const end = () => setDragged(null)

  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const isHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null
      if (!isHandle || !event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(stepAt(event.target))
    },
    onPointerMove({ clientX, clientY }: PointerEvent<HTMLElement>) {
      if (dragged === null) return
      const over = stepAt(document.elementFromPoint(clientX, clientY))
      const [from, to] = [order.indexOf(dragged), over === null ? -1 : order.indexOf(over)]
      if (to >= 0 && to !== from) move(from, to, dragged)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
  return { dragged, handlers }
}

function stepAt(element: Element | null): number | null {
  const id = element?.closest('[data-step]')?.getAttribute('data-step')
  return id ? Number(id) : null
}
