// Sets state while it renders, each time anew; must get: harmless
import { useState } from 'react'
export function View() {
  const [n, setN] = useState(0)
  setN(n + 1)
  return <p>{n}</p>
}
