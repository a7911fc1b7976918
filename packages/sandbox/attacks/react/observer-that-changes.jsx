// Changes what it observes, in microtasks without end; must get: time-limit
import { useEffect } from 'react'
export function View() {
  useEffect(() => {
    const observer = new MutationObserver(() => document.body.setAttribute('data-n', String(Math.random())))
    observer.observe(document.body, { attributes: true })
    document.body.setAttribute('data-n', '0')
  })
  return <p>observed</p>
}
