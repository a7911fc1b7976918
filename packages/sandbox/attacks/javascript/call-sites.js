// Reads `this` and the functions of its callers from the frames of the stack (CVE-2022-36067); must get: harmless
const found = []
const Original = Error
Original.prepareStackTrace = (_error, frames) => {
  for (const frame of frames) {
    if (frame.getThis() !== undefined && frame.getThis() !== globalThis) found.push('this')
    if (frame.getFunction() !== undefined && !own.has(frame.getFunction())) found.push('function')
  }
  return ''
}
function here() { return new Original('x').stack }
const later = () => new Promise((resolve) => setTimeout(() => resolve(here()), 1))
const own = new Set([here, later])
export async function answer() {
  here()
  await null
  await later()
  console.log({ get x() { return here() } })
  try { structuredClone({ get x() { return here() } }) } catch {}
  return found.length === 0 ? 'contained' : found
}
own.add(answer)
