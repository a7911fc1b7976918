// Leaves people with the same minutes in the order in which they came.
export function hoursByPerson(shifts) {
  const sums = new Map()
  for (const { person, minutes } of shifts) sums.set(person, (sums.get(person) ?? 0) + minutes)
  return [...sums].map(([person, minutes]) => ({ person, minutes })).sort((a, b) => b.minutes - a.minutes)
}
