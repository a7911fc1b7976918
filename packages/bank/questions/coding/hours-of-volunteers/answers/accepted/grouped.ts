interface Shift {
  person: string
  minutes: number
}

export function hoursByPerson(shifts: Shift[]): Shift[] {
  const people = [...new Set(shifts.map(({ person }) => person))].sort()
  const sumOf = (name: string) => shifts.reduce((sum, { person, minutes }) => (person === name ? sum + minutes : sum), 0)
  return people.map((person) => ({ person, minutes: sumOf(person) })).sort((a, b) => b.minutes - a.minutes)
}
