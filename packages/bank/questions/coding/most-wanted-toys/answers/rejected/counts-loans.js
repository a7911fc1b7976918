// Counts loans instead of members.
export function topToys(loans, count) {
  const toys = new Map()
  loans.forEach(([toy], index) => {
    const loansBefore = toys.get(toy)?.members ?? 0
    toys.set(toy, { toy, members: loansBefore + 1, last: index })
  })
  return [...toys.values()]
    .sort((a, b) => b.members - a.members || b.last - a.last)
    .slice(0, count)
    .map(({ toy, members }) => ({ toy, members }))
}
