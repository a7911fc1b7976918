// Sorts the list that it was given, and starts counting at one.
export function longestRun(days, storms) {
  days.sort((a, b) => a - b)
  let longest = 1
  let run = 1
  for (let index = 1; index < days.length; index += 1) {
    let next = days[index - 1] + 1
    while (next < days[index] && storms.includes(next)) next += 1
    if (days[index] !== days[index - 1]) run = next >= days[index] ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}
