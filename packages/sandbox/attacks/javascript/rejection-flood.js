// Rejects promises without end, none of which is handled; must get: time-limit, memory-limit
export async function answer() {
  for (;;) {
    for (let i = 0; i < 1000; i++) Promise.reject(new Error('x'.repeat(100)))
    await null
  }
}
