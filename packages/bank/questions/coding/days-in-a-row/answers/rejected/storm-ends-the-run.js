// Looks for plain days in a row, and leaves the storms aside.
export function longestRun(days) {
  const opened = new Set(days)
  let longest = 0
  for (const day of opened) {
    if (opened.has(day - 1)) continue
    let end = day
    while (opened.has(end + 1)) end += 1
    longest = Math.max(longest, end - day + 1)
  }
  return longest
}
