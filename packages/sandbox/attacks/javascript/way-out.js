// Looks for a way out through constructors of what the harness left; must get: harmless
const reachable = [globalThis, console.log, setTimeout, URL, structuredClone, Date, new Error().constructor]
export function answer() {
  const found = reachable.flatMap((value) => {
    const make = value.constructor.constructor
    return ['process', 'require', 'boot', 'harness', 'global', '_ivm', 'isolate'].filter((name) => make(`return typeof ${name}`)() !== 'undefined')
  })
  return found.length === 0 ? 'contained' : found
}
