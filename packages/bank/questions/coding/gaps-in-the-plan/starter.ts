export interface Shift {
  person: string
  from: number
  to: number
}

export interface Need {
  from: number
  to: number
  people: number
}

export interface Gap {
  from: number
  to: number
  missing: number
}

export function findGaps(shifts: Shift[], needs: Need[]): Gap[] {
  return []
}
