export interface Shift {
  person: string
  minutes: number
}

export function hoursByPerson(shifts: Shift[]): Shift[] {
  return []
}
