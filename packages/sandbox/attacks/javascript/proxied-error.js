// Overflows the stack in a trap of a thrown proxy, to catch an error of another realm (CVE-2023-30547); must get: harmless
Error.stackTraceLimit = 1
function overflow() { new Error().stack; overflow() }
export function answer() {
  const proxy = new Proxy({}, { getPrototypeOf: overflow, get: overflow })
  const found = []
  for (const attempt of [() => { throw proxy }, () => console.log(proxy), () => new URL(proxy), () => proxy instanceof Error]) {
    try { attempt() } catch (error) {
      if (error === proxy) continue
      if (!(error instanceof Error) || error.constructor.constructor('return typeof process')() !== 'undefined') found.push('realm')
    }
  }
  return found.length === 0 ? 'contained' : found
}
