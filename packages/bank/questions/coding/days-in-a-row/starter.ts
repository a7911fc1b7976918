export function longestRun(days: number[]): number {
  return 0
}
