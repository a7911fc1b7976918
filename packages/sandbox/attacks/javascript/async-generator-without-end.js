// Waits for the end of an async generator that has none; must get: time-limit
async function* numbers() {
  for (let i = 0; ; i++) yield i
}
export async function answer() {
  let sum = 0
  for await (const number of numbers()) sum += number
  return sum
}
