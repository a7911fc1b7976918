// Sends itself messages without end; must get: harmless, time-limit
import { useEffect } from 'react'
export function View() {
  useEffect(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => port2.postMessage('again')
    port2.postMessage('first')
  })
  return <p>ports</p>
}
