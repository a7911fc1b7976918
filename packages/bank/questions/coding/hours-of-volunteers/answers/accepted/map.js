export function hoursByPerson(shifts) {
  const sums = new Map()
  for (const { person, minutes } of shifts) sums.set(person, (sums.get(person) ?? 0) + minutes)
  return [...sums]
    .map(([person, minutes]) => ({ person, minutes }))
    .sort((a, b) => b.minutes - a.minutes || (a.person < b.person ? -1 : 1))
}
