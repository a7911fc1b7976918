// Looks for memory that the limit does not count: shared, growable and WebAssembly; must get: harmless
export function answer() {
  const buffer = new ArrayBuffer(1, { maxByteLength: 2 ** 32 })
  const found = [typeof WebAssembly, typeof SharedArrayBuffer, typeof Atomics, typeof buffer.resize, typeof buffer.transfer]
  return found.every((type) => type === 'undefined') ? 'contained' : found
}
