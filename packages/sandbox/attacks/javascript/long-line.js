// Prints a line of a quarter of a billion characters, and again; must get: harmless, memory-limit, runtime-error
export function answer() {
  console.log('x'.repeat(2 ** 28))
  console.log({ a: 'y'.repeat(2 ** 28) })
  return 'contained'
}
