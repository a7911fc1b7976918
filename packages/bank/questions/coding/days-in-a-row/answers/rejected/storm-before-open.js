// Asks for a storm first, and so loses the days on which the lake was open in one.
export function longestRun(days, storms) {
  let longest = 0
  let run = 0
  for (let day = 1; day <= 366; day += 1) {
    if (storms.includes(day)) continue
    run = days.includes(day) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
