// Throws an error with a message of a quarter of a billion characters; must get: runtime-error, memory-limit
export function answer() {
  throw new Error('x'.repeat(2 ** 28))
}
