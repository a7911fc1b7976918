export function longestRun(days: number[]): number {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  let longest = 0
  let run = 0
  sorted.forEach((day, index) => {
    run = index > 0 && day === (sorted[index - 1] ?? 0) + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
