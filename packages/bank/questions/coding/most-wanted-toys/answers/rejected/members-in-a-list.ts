// Keeps the members of a toy in a list and searches it: right, but far too slow for many members.
type Loan = [toy: string, member: string]

interface TopToy {
  toy: string
  members: number
}

export function topToys(loans: Loan[], count: number): TopToy[] {
  const toys = new Map<string, { members: string[]; last: number }>()
  loans.forEach(([toy, member], index) => {
    const entry = toys.get(toy) ?? { members: [], last: index }
    if (!entry.members.includes(member)) entry.members.push(member)
    entry.last = index
    toys.set(toy, entry)
  })
  return [...toys]
    .sort(([, a], [, b]) => b.members.length - a.members.length || b.last - a.last)
    .slice(0, count)
    .map(([toy, { members }]) => ({ toy, members: members.length }))
}
