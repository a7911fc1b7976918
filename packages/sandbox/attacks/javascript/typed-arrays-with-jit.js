// Fills buffers outside the heap from optimized code, with the JIT on; must get: memory-limit, runtime-error
// performance: true
export function answer() {
  const kept = []
  for (;;) kept.push(new Float64Array(2 ** 16).fill(1.5))
}
