// Has the page fetch from the host's network in every way that a page has; must get: harmless, time-limit
import { useEffect } from 'react'
const url = 'http://169.254.169.254/latest/meta-data/'
const ways = [
  () => fetch(url), () => { const request = new XMLHttpRequest(); request.open('GET', url, false); request.send(); return request.responseText }, () => new WebSocket('ws://127.0.0.1:5432'),
  () => new EventSource(url), () => navigator.sendBeacon(url), () => window.open(url), () => { location.href = url }, () => { new Image().src = url },
  () => Object.assign(document.head.appendChild(document.createElement('script')), { src: url }), () => Object.assign(document.head.appendChild(document.createElement('link')), { rel: 'stylesheet', href: url }),
  () => Object.assign(document.body.appendChild(document.createElement('iframe')), { src: url }), () => import(url),
]
export function View() {
  useEffect(() => { for (const way of ways) { try { Promise.resolve(way()).catch(() => {}) } catch {} } }, [])
  return <button>no</button>
}
