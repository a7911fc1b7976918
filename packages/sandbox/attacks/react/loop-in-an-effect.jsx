// Loops in an effect, where React has the word; must get: time-limit
import { useEffect } from 'react'
export function View() {
  useEffect(() => { for (;;); })
  return <p>loop</p>
}
