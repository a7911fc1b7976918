// Raises a BigInt to the power of itself until nothing can hold it; must get: runtime-error, memory-limit, time-limit
export function answer() {
  for (let big = 2n; ; ) big = big ** big
}
