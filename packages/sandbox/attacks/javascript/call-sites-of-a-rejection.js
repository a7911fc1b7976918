// Formats the stack of a rejection that nobody handles, on its way out (CVE-2023-29017); must get: harmless
let found = 'contained'
Error.prepareStackTrace = (_error, frames) => {
  for (const frame of frames) if (frame.constructor.constructor('return typeof process')() !== 'undefined') found = 'process'
  throw new Error('y')
}
export async function answer() {
  Promise.reject(new Error('x'))
  ;(async () => { await null; null.x })()
  await null
  return found
}
