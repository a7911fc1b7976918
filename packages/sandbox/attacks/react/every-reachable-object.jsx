// Walks over the window to every object, and looks there for the process; must get: harmless, time-limit
// must not show: escaped
const probes = ['typeof require', 'typeof module', 'typeof Buffer', 'typeof harness', 'typeof isolate', 'typeof ivm', "typeof process === 'object' && typeof (process.pid ?? process.binding ?? process.mainModule ?? process.versions?.v8)"]
export function View() {
  const seen = new Set([window])
  const found = new Set()
  for (const object of seen) {
    if (seen.size > 5000) break
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {}
      for (const next of [value, get, set]) if (Object(next) === next) seen.add(next)
    }
    const parent = Reflect.getPrototypeOf(object)
    if (parent) seen.add(parent)
    let make
    try { make = object.constructor?.constructor } catch { continue }
    if (typeof make !== 'function' || make.name !== 'Function') continue
    for (const probe of probes) if (!['undefined', false].includes(make(`return ${probe}`)())) found.add(probe)
  }
  if (found.size > 0) console.log('escaped', [...found])
  return <p>no</p>
}
