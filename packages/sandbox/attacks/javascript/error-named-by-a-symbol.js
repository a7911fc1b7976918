// Makes the engine itself throw while it formats an error in an async function (CVE-2026-22709); must get: harmless
export async function answer() {
  const error = new Error()
  error.name = Symbol()
  const thrown = await (async () => error.stack)().catch((reason) => reason)
  return typeof thrown !== 'object' || thrown.constructor.constructor('return typeof process')() === 'undefined' ? 'contained' : 'escaped'
}
