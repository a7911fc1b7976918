// Grows an array until the heap is full; must get: memory-limit
export function answer() {
  const list = []
  for (;;) list.push(new Array(1000).fill(1.5))
}
