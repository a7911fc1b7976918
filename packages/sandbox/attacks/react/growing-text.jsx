// Doubles the text of a node; must get: memory-limit, time-limit, harmless
import { useLayoutEffect, useRef } from 'react'
export function View() {
  const ref = useRef(null)
  useLayoutEffect(() => { for (;;) ref.current.textContent += ref.current.textContent })
  return <p ref={ref}>text</p>
}
