export function longestRun(days) {
  const open = new Set(days)
  let longest = 0
  for (const day of open) {
    if (open.has(day - 1)) continue
    let end = day
    while (open.has(end + 1)) end += 1
    longest = Math.max(longest, end - day + 1)
  }
  return longest
}
