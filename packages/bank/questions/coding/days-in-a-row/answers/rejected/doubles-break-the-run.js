// Lets a day that was noted twice end the run.
export function longestRun(days, storms) {
  const sorted = [...days].sort((a, b) => a - b)
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
