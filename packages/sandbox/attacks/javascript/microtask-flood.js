// Never lets the microtask queue run empty; must get: time-limit
export async function answer() {
  for (;;) await null
}
