// Lets a day that was noted twice end the run.
export function longestRun(days) {
  const sorted = [...days].sort((a, b) => a - b)
  let longest = 0
  let run = 0
  for (let index = 0; index < sorted.length; index += 1) {
    run = index > 0 && sorted[index] === sorted[index - 1] + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
