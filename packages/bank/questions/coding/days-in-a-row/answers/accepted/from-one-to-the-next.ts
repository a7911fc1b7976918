export function longestRun(days: number[], storms: number[]): number {
  const stormy = new Set(storms)
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  let longest = 0
  let run = 0
  let next = 0
  for (const day of sorted) {
    while (next < day && stormy.has(next)) next += 1
    run = next === day ? run + 1 : 1
    longest = Math.max(longest, run)
    next = day + 1
  }
  return longest
}
