// Grows one list of numbers, whose store doubles past every limit, with the JIT on; must get: memory-limit
// performance: true
export function answer() {
  const list = []
  for (;;) list.push(1.5)
}
