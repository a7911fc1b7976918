// Copies the document into itself; must get: memory-limit
// limits: {"cpuMs": 20000, "memoryMb": 32}
import { useLayoutEffect } from 'react'
export function View() {
  useLayoutEffect(() => { for (;;) document.body.append(...Array.from(document.body.childNodes, (node) => node.cloneNode(true))) })
  return <p>copy</p>
}
