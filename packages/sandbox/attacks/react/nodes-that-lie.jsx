// Hides what nodes are behind properties, fields, prototypes, proxies and impostors; must get: harmless
import { useLayoutEffect, useRef } from 'react'
const all = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 'nobody' : all), has: () => true, apply: () => all })
class Given { constructor(object) { return object } }
class Stamp extends Given { textContent = all; querySelector = all; querySelectorAll = all; matches = all }
const tried = (attempt) => { try { attempt() } catch {} }
export function View() {
  const ref = useRef(null)
  useLayoutEffect(() => {
    for (const node of [ref.current, ref.current.parentNode, document.body, document]) {
      for (const name of ['textContent', 'querySelector', 'querySelectorAll', 'matches', 'getAttribute', 'childNodes', 'then']) {
        tried(() => Object.defineProperty(node, name, { get: () => all }))
        tried(() => { node[name] = all })
      }
      tried(() => new Stamp(node))
      tried(() => Object.setPrototypeOf(node, all))
      tried(() => node.append(new Proxy(node, {})))
      tried(() => node.appendChild(Object.create(HTMLElement.prototype, { textContent: { value: 'nobody' } })))
      for (const key of Reflect.ownKeys(node)) tried(() => { node[key] = all })
    }
  })
  return <p ref={ref}>lie</p>
}
