// Sets state in an effect without end, which React only warns of; must get: time-limit, harmless
import { useEffect, useState } from 'react'
export function View() {
  const [n, setN] = useState(0)
  useEffect(() => setN(n + 1))
  return <p>{n}</p>
}
