export function twice(number: number): number {
  // Return twice the number.
  return 0
}
