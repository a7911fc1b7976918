// Prints a BigInt of sixty million bits, which V8 cannot interrupt; must get: time-limit, memory-limit, runtime-error
export function answer() {
  const big = (1n << 30000000n) - 1n
  return (big * big).toString()
}
