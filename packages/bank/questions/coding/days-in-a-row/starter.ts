export function longestRun(days: number[], storms: number[]): number {
  return 0
}
