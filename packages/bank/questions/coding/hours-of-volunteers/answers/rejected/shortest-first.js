// Puts the shortest first.
export function hoursByPerson(shifts) {
  const sums = new Map()
  for (const { person, minutes } of shifts) sums.set(person, (sums.get(person) ?? 0) + minutes)
  return [...sums].map(([person, minutes]) => ({ person, minutes })).sort((a, b) => a.minutes - b.minutes || (a.person < b.person ? -1 : 1))
}
