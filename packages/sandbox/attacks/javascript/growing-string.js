// Keeps flattened texts until the heap is full; must get: memory-limit
export function answer() {
  const kept = []
  for (let i = 0; ; i++) {
    const text = 'x'.repeat(2 ** 20) + i
    text.charCodeAt(2 ** 19)
    kept.push(text)
  }
}
