// Waits, with accessors on prototypes, for handles of the host to pass by (CVE-2021-21413); must get: harmless
const caught = []
for (const name of ['copySync', 'applySync', 'apply2', 'derefInto', 'getSync', 'typeof', 'dispose', 'isolate', 'copyInto', 'release', 'reference', 'externalCopy', 'promise', 'ignored']) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get() {
      if (this !== globalThis) caught.push(Object.prototype.toString.call(this))
      return undefined
    },
    set(value) { caught.push(typeof value) },
  })
}
export async function answer() {
  console.log('x')
  await null
  return caught.length === 0 ? 'contained' : caught
}
