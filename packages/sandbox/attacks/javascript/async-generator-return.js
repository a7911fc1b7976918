// Catches, through an async generator, what the engine throws at the end of the stack (CVE-2026-45411); must get: harmless
function overflow(depth) {
  if (depth > 0) overflow(depth - 1)
  throw new Error('x')
}
async function* delegating() {
  const pass = (value) => ({ value, done: false })
  yield* { [Symbol.asyncIterator]: () => ({ next: pass, throw: pass }) }
}
export async function answer() {
  for (let depth = 1; depth < 1e5; depth *= 2) {
    const generator = delegating()
    await generator.next()
    const { value } = await generator.return({ then(resolve) { overflow(depth); resolve() } })
    if (value.constructor.constructor('return typeof process')() !== 'undefined') return 'escaped'
  }
  return 'contained'
}
