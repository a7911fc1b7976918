// Leaves toys with the same score in the order of their first loan.
export function topToys(loans, count) {
  const toys = new Map()
  for (const [toy, member] of loans) {
    toys.set(toy, (toys.get(toy) ?? new Set()).add(member))
  }
  return [...toys]
    .map(([toy, members]) => ({ toy, members: members.size }))
    .sort((a, b) => b.members - a.members)
    .slice(0, count)
}
