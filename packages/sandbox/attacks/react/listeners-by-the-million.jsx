// Listens a million times; must get: time-limit, memory-limit, harmless
import { useEffect } from 'react'
export function View() {
  useEffect(() => { for (let i = 0; i < 1e6; i += 1) document.body.addEventListener('click', () => i) })
  return <p>listening</p>
}
