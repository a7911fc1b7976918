// Compiles ever new functions and keeps them; must get: memory-limit, time-limit
export function answer() {
  const kept = []
  for (let i = 0; ; i++) kept.push(new Function(`return (class A${i} { a() {} b() {} })`)())
}
