// Sends values out as rejections that are not what their type says, to confuse the copy that leaves the isolate (GHSA-864f-rcv7-6rh4); must get: harmless
const lying = () => {
  const bytes = new Uint8Array(8)
  Object.setPrototypeOf(bytes, Error.prototype)
  const error = Object.setPrototypeOf(new Float64Array(64), RangeError.prototype)
  const date = Object.setPrototypeOf(new Date(), Map.prototype)
  const view = new DataView(new ArrayBuffer(8), 4)
  Object.defineProperty(view, 'byteLength', { value: 2 ** 31 })
  const typed = class extends Uint8Array { get length() { return 2 ** 31 } get buffer() { return {} } get byteOffset() { return -1 } }
  const failing = new (class extends Error { get message() { return bytes } get stack() { return { toString: () => view } } get name() { return Symbol('x') } })()
  return [bytes, error, date, view, new typed(8), failing, new Proxy(new Error('x'), {}), Object.create(Promise.prototype), Symbol('x'), 10n ** 30n, null, undefined]
}
export async function answer() {
  for (const value of lying()) Promise.reject(value)
  await null
  for (const value of lying()) setTimeout(() => { Promise.reject(value) }, 1)
  await new Promise((resolve) => setTimeout(resolve, 5))
  return 'contained'
}
