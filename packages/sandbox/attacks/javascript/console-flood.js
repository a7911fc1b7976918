// Prints without end; must get: time-limit
export function answer() {
  for (let i = 0; ; i++) console.log('x'.repeat(1000), i)
}
