// Walks to every object that it can reach, and looks there for another realm or anything of the process (as escapes from node:vm do); must get: harmless
const wanted = ['process', 'require', 'module', 'global', 'Buffer', 'Deno', 'Bun', 'boot', 'harness', 'ivm', 'isolate', 'open', 'session']
export function answer() {
  const seen = new Set([globalThis])
  const found = []
  for (const object of seen) {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key)
      for (const next of [value, get, set]) if (Object(next) === next) seen.add(next)
    }
    const parent = Reflect.getPrototypeOf(object)
    if (parent) seen.add(parent)
    if (typeof object !== 'function') continue
    let make
    try { make = object.constructor } catch { continue }
    if (typeof make !== 'function' || make.name !== 'Function') continue
    if (make('return this')() !== globalThis) found.push(`another realm behind ${object.name}`)
    found.push(...wanted.filter((name) => make(`return typeof ${name}`)() !== 'undefined'))
  }
  return found.length === 0 ? 'contained' : found
}
