// Lays accessors on prototypes, to see what the harness keeps in lists and objects (CVE-2026-44008); must get: harmless
const caught = []
const names = ['0', '1', '2', 'settled', 'outcome', 'args', 'run', 'atMs', 'id', 'everyMs', 'then', 'thrown', 'printed', 'room', 'depth', 'ancestors']
for (const prototype of [Object.prototype, Array.prototype, Function.prototype]) {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get: () => undefined,
      set(value) {
        caught.push(typeof value)
        Object.defineProperty(this, name, { value, configurable: true, writable: true })
      },
    })
  }
}
export async function answer() {
  caught.length = 0
  setTimeout(() => {}, 5)
  await new Promise((resolve) => setTimeout(resolve, 10))
  console.log('x', { y: 1 })
  return caught.includes('function') || caught.includes('object') ? caught : 'contained'
}
