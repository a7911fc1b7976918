// Looks for WebAssembly where the JIT is on, and for ways to get it back; must get: harmless
// performance: true
export async function answer() {
  const found = [typeof WebAssembly, typeof new Function('return this')().WebAssembly]
  const imported = await import('data:application/wasm;base64,AGFzbQEAAAA=').then(() => 'object', () => 'undefined')
  return [...found, imported].every((type) => type === 'undefined') ? 'contained' : found
}
