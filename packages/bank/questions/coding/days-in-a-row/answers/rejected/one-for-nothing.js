// Starts counting at one, and sorts the list that it was given.
export function longestRun(days) {
  days.sort((a, b) => a - b)
  const sorted = [...new Set(days)]
  let longest = 1
  let run = 1
  for (let index = 1; index < sorted.length; index += 1) {
    run = sorted[index] === sorted[index - 1] + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
