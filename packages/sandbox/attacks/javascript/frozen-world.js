// Freezes everything that it can reach; must get: harmless
const seen = new Set([globalThis])
for (const object of seen) {
  for (const key of Reflect.ownKeys(object)) {
    const { value, get } = Reflect.getOwnPropertyDescriptor(object, key)
    for (const next of [value, get]) if (Object(next) === next) seen.add(next)
  }
  if (Reflect.getPrototypeOf(object)) seen.add(Reflect.getPrototypeOf(object))
}
for (const object of seen) { try { Object.freeze(object) } catch {} }
export async function answer() {
  await new Promise((resolve) => setTimeout(resolve, 1))
  console.log('x')
  return 'contained'
}
