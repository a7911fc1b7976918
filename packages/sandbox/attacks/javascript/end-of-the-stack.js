// Calls the harness's functions near the end of the stack, so that they fail half-way; must get: harmless
const calls = [
  () => console.log({ a: [1] }), () => structuredClone({ a: 1 }), () => new URL('http://a/b?c=d'), () => setTimeout(() => {}, 1), () => queueMicrotask(() => {}),
  () => new TextEncoder().encode('x'), () => new Date(), () => btoa('x'), () => clearTimeout(1), () => crypto.randomUUID(),
]
let left = 1e5
function deeper() {
  left -= 1
  if (left > 0) { try { deeper() } catch {} }
  if (left % 20 === 0) for (const call of calls) { try { call() } catch {} }
}
export function answer() {
  deeper()
  return 'contained'
}
