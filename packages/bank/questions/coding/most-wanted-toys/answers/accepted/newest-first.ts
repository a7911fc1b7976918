type Loan = [toy: string, member: string]

interface TopToy {
  toy: string
  members: number
}

/** From the newest loan to the oldest, toys come in the order of rule 3, which a stable sort keeps. */
export function topToys(loans: Loan[], count: number): TopToy[] {
  const members = new Map<string, Set<string>>()
  for (const [toy, member] of loans.toReversed()) {
    members.set(toy, (members.get(toy) ?? new Set()).add(member))
  }
  const scores = Array.from(members, ([toy, those]) => ({ toy, members: those.size }))
  return scores.sort((a, b) => b.members - a.members).slice(0, count)
}
