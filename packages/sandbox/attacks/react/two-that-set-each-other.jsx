// Two components that set each other's state by events of the window; must get: time-limit, harmless
import { useEffect, useState } from 'react'
function Half({ hears, says }) {
  const [n, setN] = useState(0)
  useEffect(() => {
    const hear = () => setN((before) => before + 1)
    window.addEventListener(hears, hear)
    return () => window.removeEventListener(hears, hear)
  })
  useEffect(() => { window.dispatchEvent(new Event(says)) })
  return <p>{n}</p>
}
export const View = () => <><Half hears="a" says="b" /><Half hears="b" says="a" /></>
