// Tries to change whatever can be reached from the global object; must get: harmless
const marker = function marker() {}
const ways = [
  (object, key) => { object[key] = marker },
  (object, key) => Object.defineProperty(object, key, { value: marker, configurable: true, writable: true }),
  (object, key) => Reflect.defineProperty(object, key, { get: () => marker }),
  (object, key) => Reflect.deleteProperty(object, key),
  (object) => Object.setPrototypeOf(object, marker),
]
// What is open to everyone, and changes nothing that is compared.
const open = new Set([marker, marker.prototype, process.env, 'stackTraceLimit', 'input', '$_'])
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function'

export const answer = () => {
  const found = new Set([globalThis])
  const changed = []
  for (const object of found) {
    if (open.has(object)) continue
    const prototype = Reflect.getPrototypeOf(object)
    if (prototype) found.add(prototype)
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key)
      for (const part of [value, get, set]) if (isObject(part)) found.add(part)
      if (open.has(key)) continue
      let before
      try { before = object[key] } catch { continue }
      for (const way of ways) try { way(object, key) } catch {}
      let after
      try { after = object[key] } catch { continue }
      const isSame = Object.is(before, after) || (get && typeof before === typeof after)
      if (!isSame || (object !== globalThis && Reflect.getPrototypeOf(object) !== prototype)) changed.push(`${object === globalThis ? 'global' : object.constructor?.name ?? '?'} ${typeof object} ${String(key)}`)
    }
  }

  return { changed: changed.length, found: found.size }
}
