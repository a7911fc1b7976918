// Doubles a list by spreading it; must get: memory-limit
// performance: true
export function answer() {
  for (let list = [1, 2]; ; ) list = [...list, ...list]
}
