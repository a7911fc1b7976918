// Looks back over one day of a storm only.
export function longestRun(days, storms) {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  let longest = 0
  let run = 0
  sorted.forEach((day, index) => {
    const before = sorted[index - 1]
    const goesOn = before === day - 1 || (before === day - 2 && storms.includes(day - 1))
    run = goesOn ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
