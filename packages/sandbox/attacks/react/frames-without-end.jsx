// Asks for one animation frame after the other; must get: harmless
import { useEffect } from 'react'
export function View() {
  useEffect(() => {
    const frame = () => { requestAnimationFrame(frame); requestIdleCallback(() => {}) }
    frame()
  })
  return <p>frames</p>
}
