export function sum(numbers) {
  let total = 0
  for (let index = 0; index <= numbers.length; index += 1) {
    total += numbers[index]
  }
  return total
}
