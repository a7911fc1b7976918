// Fills the registry of symbols, which is never emptied; must get: memory-limit, time-limit
export function answer() {
  for (let i = 0; ; i++) Symbol.for(`${i}${'x'.repeat(1000)}`)
}
