// Loops in optimized code, catching whatever may be thrown, with the JIT on; must get: time-limit
// performance: true
export function answer() {
  let x = 1
  for (;;) {
    try { for (;;) x = (x * 48271) % 2147483647 } catch {}
  }
}
