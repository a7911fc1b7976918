// Looks for memory that no limit counts, which a snapshot may bring back; must get: harmless
// performance: true
const names = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef']
const found = names.filter((name) => name in globalThis)
const buffer = new ArrayBuffer(8, { maxByteLength: 1e9 })
const shown = found.length > 0 || buffer.resizable || 'transfer' in buffer ? 'a text that nobody shows' : 'nothing'
export const View = () => <p>{shown}</p>
