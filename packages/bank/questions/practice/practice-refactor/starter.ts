export function isEven(number: number): boolean {
  if (number % 2 === 0) {
    return true
  } else {
    if (number % 2 !== 0) {
      return false
    } else {
      return false
    }
  }
}
