// Simple, but wrong for odd numbers.
export function isEven(number) {
  return number % 2 < 2
}
