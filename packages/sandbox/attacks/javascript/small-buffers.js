// Keeps small buffers, each with more outside the heap than in it; must get: memory-limit, runtime-error
export function answer() {
  const kept = []
  for (;;) kept.push(new Uint8Array(1024).fill(1))
}
