// Rewrites the classes of the document, React and what both are made of; must get: harmless
import React from 'react'
const all = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 'nobody' : all), has: () => true, apply: () => all })
const tried = (attempt) => { try { attempt() } catch {} }
for (const name of ['EventTarget', 'Node', 'Element', 'HTMLElement', 'Document', 'NodeList', 'HTMLCollection', 'Event', 'MutationObserver']) {
  const { prototype } = globalThis[name]
  for (const key of Reflect.ownKeys(prototype)) {
    tried(() => { prototype[key] = all })
    tried(() => Object.defineProperty(prototype, key, { get: () => all }))
  }
  tried(() => { globalThis[name] = all })
  tried(() => Object.defineProperty(globalThis[name], Symbol.hasInstance, { value: () => true }))
}
for (const name of Object.keys(React)) tried(() => { React[name] = all })
tried(() => { globalThis.document = all })
tried(() => { globalThis.getComputedStyle = all })
export const View = () => <p>lie</p>
