interface Shift {
  person: string
  from: number
  to: number
}

interface Need {
  from: number
  to: number
  people: number
}

interface Gap {
  from: number
  to: number
  missing: number
}

export function findGaps(shifts: Shift[], needs: Need[]): Gap[] {
  const end = Math.max(0, ...needs.map(({ to }) => to))
  const gaps: Gap[] = []
  let open: Gap | null = null
  for (let minute = 0; minute < end; minute += 1) {
    const missing = missingAt(minute, shifts, needs)
    if (open?.missing === missing) {
      open.to = minute + 1
    } else {
      open = { from: minute, to: minute + 1, missing }
      gaps.push(open)
    }
  }
  return gaps.filter(({ from, to, missing }) => missing > 0 && to - from >= 15)
}

function missingAt(minute: number, shifts: Shift[], needs: Need[]): number {
  const isNow = ({ from, to }: { from: number; to: number }): boolean => from <= minute && minute < to
  const people = new Set(shifts.filter(isNow).map(({ person }) => person))
  const needed = needs.filter(isNow).reduce((most, need) => Math.max(most, need.people), 0)
  return Math.max(0, needed - people.size)
}
