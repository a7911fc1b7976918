// Nests nodes past React, for whatever walks the document; must get: harmless, memory-limit, time-limit
import { useLayoutEffect, useRef } from 'react'
export function View() {
  const ref = useRef(null)
  useLayoutEffect(() => {
    let node = ref.current
    for (let depth = 0; depth < 50_000; depth += 1) node = node.appendChild(document.createElement('b'))
  })
  return <div ref={ref} />
}
