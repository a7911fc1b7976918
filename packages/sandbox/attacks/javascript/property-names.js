// Makes names of properties until the table of texts is full; must get: memory-limit, time-limit
export function answer() {
  const object = {}
  for (let i = 0; ; i++) object[`${'x'.repeat(500)}${i}`] = 1
}
