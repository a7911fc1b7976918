export function twice(number) {
  // Return twice the number.
}
