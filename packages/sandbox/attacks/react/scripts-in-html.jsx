// Has the page run scripts and event handlers from text, in its realm or that of a frame (CVE-2025-61927 of happy-dom); must get: harmless, time-limit
// must not show: escaped
import { useEffect } from 'react'
const script = "const p = this.constructor.constructor('return typeof process === `object` ? typeof process.pid : `undefined`')(); if (p !== 'undefined') console.log('escaped', p)"
const html = `<script>${script}</script><img src=x onerror="${script}"><iframe srcdoc="<script>${script}</script>"></iframe><svg onload="${script}"></svg><a href="javascript:${script}">yes</a>`
const ways = [
  () => { document.head.append(Object.assign(document.createElement('script'), { textContent: script })) },
  () => { document.body.insertAdjacentHTML('beforeend', html) },
  () => { document.write(html) },
  () => { document.querySelectorAll('a, img, svg').forEach((element) => { element.click?.(); element.dispatchEvent(new Event('error')); element.dispatchEvent(new Event('load')) }) },
  () => { document.body.setAttribute('onclick', script); document.body.click() },
  () => { window.eval(script) },
  () => { setTimeout(script, 0) },
  () => { new window.Function(script).call(document.querySelector('iframe')?.contentWindow) },
]
export function View() {
  useEffect(() => { for (const way of ways) { try { way() } catch {} } }, [])
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}
