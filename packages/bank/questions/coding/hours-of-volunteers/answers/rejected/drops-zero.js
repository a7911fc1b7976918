// Takes a sum of 0 for no entry.
export function hoursByPerson(shifts) {
  const sums = {}
  for (const { person, minutes } of shifts) sums[person] = (sums[person] || 0) + minutes
  return Object.entries(sums)
    .filter(([, minutes]) => minutes)
    .map(([person, minutes]) => ({ person, minutes }))
    .sort((a, b) => b.minutes - a.minutes || (a.person < b.person ? -1 : 1))
}
