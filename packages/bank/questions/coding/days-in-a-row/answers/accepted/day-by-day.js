export function longestRun(days, storms) {
  const opened = new Set(days)
  const stormy = new Set(storms)
  let longest = 0
  let run = 0
  for (let day = 1; day <= 366; day += 1) {
    if (opened.has(day)) run += 1
    else if (!stormy.has(day)) run = 0
    longest = Math.max(longest, run)
  }
  return longest
}
