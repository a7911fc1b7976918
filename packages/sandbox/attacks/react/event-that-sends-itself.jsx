// Sends an event from its own listener; must get: harmless, time-limit
import { useEffect } from 'react'
export function View() {
  useEffect(() => {
    const again = () => document.body.dispatchEvent(new Event('again', { bubbles: true }))
    document.body.addEventListener('again', again)
    again()
    return () => document.body.removeEventListener('again', again)
  })
  return <p>again</p>
}
