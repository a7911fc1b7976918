// Sets state in a layout effect without end; must get: harmless
import { useLayoutEffect, useState } from 'react'
export function View() {
  const [n, setN] = useState(0)
  useLayoutEffect(() => setN(n + 1))
  return <p>{n}</p>
}
