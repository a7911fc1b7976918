export function twice(number: number): number {
  return number * 2
}
