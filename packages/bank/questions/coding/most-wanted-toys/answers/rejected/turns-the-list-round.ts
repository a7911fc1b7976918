// Turns the list that it was given round.
type Loan = [toy: string, member: string]

interface TopToy {
  toy: string
  members: number
}

export function topToys(loans: Loan[], count: number): TopToy[] {
  const members = new Map<string, Set<string>>()
  for (const [toy, member] of loans.reverse()) {
    members.set(toy, (members.get(toy) ?? new Set()).add(member))
  }
  const scores = Array.from(members, ([toy, those]) => ({ toy, members: those.size }))
  return scores.sort((a, b) => b.members - a.members).slice(0, count)
}
