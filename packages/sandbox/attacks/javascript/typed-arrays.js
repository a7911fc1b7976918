// Fills buffers outside the heap; must get: memory-limit, runtime-error
export function answer() {
  const list = []
  for (;;) list.push(new Uint8Array(2 ** 21).fill(1))
}
